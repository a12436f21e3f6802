# The desktop's own checkers. A checker that is missing is no failure here: ./check installs all of them.
find_program(UD_DESKTOP_FILE_VALIDATE desktop-file-validate)
find_program(UD_APPSTREAMCLI appstreamcli)
find_program(UD_MANDOC mandoc)

if(UD_DESKTOP_FILE_VALIDATE)
  add_test(NAME linux.desktop COMMAND ${UD_DESKTOP_FILE_VALIDATE} --warn-kde "${CMAKE_CURRENT_BINARY_DIR}/${UD_ID}.desktop")
  set_tests_properties(linux.desktop PROPERTIES LABELS unit FAIL_REGULAR_EXPRESSION "error:;warning:")
endif()
if(UD_APPSTREAMCLI)
  add_test(NAME linux.metainfo
    COMMAND ${UD_APPSTREAMCLI} validate --no-net --pedantic "${CMAKE_CURRENT_BINARY_DIR}/${UD_ID}.metainfo.xml")
  set_tests_properties(linux.metainfo PROPERTIES LABELS unit)
endif()
if(UD_MANDOC)
  add_test(NAME linux.manual COMMAND ${UD_MANDOC} -Tlint -Wwarning "${CMAKE_CURRENT_BINARY_DIR}/undelivered.1")
  set_tests_properties(linux.manual PROPERTIES LABELS unit)
endif()
add_test(NAME linux.packages COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/check-package-list.sh"
  "${CMAKE_CURRENT_SOURCE_DIR}/debian-packages.txt")
set_tests_properties(linux.packages PROPERTIES LABELS unit)
