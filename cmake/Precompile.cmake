# Headers of Qt and the standard library that nearly every source reads, compiled once for each kind of target: half of a
# build's time is theirs. Ours are never among them, and each source still includes what it uses; UNDELIVERED_PRECOMPILE=OFF
# builds without and shows what is missing. (QTest is not among them: it reads differently with each Qt library linked.)
option(UNDELIVERED_PRECOMPILE "Compile the common headers of Qt and the standard library once" ON)

set(ud_std_headers <algorithm> <array> <chrono> <functional> <memory> <mutex> <optional> <span> <string> <string_view>
    <utility> <vector>)
set(ud_core_headers <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QLocale> <QMap> <QObject> <QPointer> <QSet> <QString> <QStringList> <QTimer> <QUrl>
    <tl/expected.hpp>)
set(ud_widgets_headers <QAbstractItemModel> <QApplication> <QBoxLayout> <QComboBox> <QEvent> <QLabel> <QLineEdit> <QPainter>
    <QPushButton> <QStyle> <QToolButton> <QWidget>)

# ud_precompiled(KIND LINKS libraries HEADERS headers): the target ud_pch_KIND, for ud_precompile() below.
function(ud_precompiled kind)
  cmake_parse_arguments(P "" "" "LINKS;HEADERS" ${ARGN})
  set(source "${PROJECT_BINARY_DIR}/precompiled_${kind}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "// Carries the headers.\n")
  add_library(ud_pch_${kind} OBJECT "${source}")
  set_target_properties(ud_pch_${kind} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(ud_pch_${kind} PRIVATE ud_flags ${P_LINKS})
  target_precompile_headers(ud_pch_${kind} PRIVATE ${P_HEADERS})
endfunction()

function(ud_precompile target kind)
  if(UNDELIVERED_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM ud_pch_${kind})
  endif()
endfunction()

if(UNDELIVERED_PRECOMPILE)
  ud_precompiled(core LINKS Qt6::Core tl::expected HEADERS ${ud_std_headers} ${ud_core_headers})
  ud_precompiled(widgets LINKS Qt6::Widgets tl::expected HEADERS ${ud_std_headers} ${ud_core_headers} ${ud_widgets_headers})
endif()
