# ud_flags: the one place for compiler settings. Every target of ours links it.
add_library(ud_flags INTERFACE)
target_compile_features(ud_flags INTERFACE cxx_std_20)
target_compile_definitions(ud_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<BOOL:${UNDELIVERED_ASSERTIONS}>:_GLIBCXX_ASSERTIONS>
  $<$<BOOL:${UNDELIVERED_ASSERTIONS}>:QT_FORCE_ASSERTS>)
target_compile_options(ud_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wnull-dereference
  -Wformat=2 -Wimplicit-fallthrough -Wextra-semi
  -fstack-protector-strong
  $<$<BOOL:${UNDELIVERED_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports null dereferences inside Qt's and the standard library's inlined code.
  target_compile_options(ud_flags INTERFACE -Wno-null-dereference -Wduplicated-cond -Wlogical-op)
endif()
if(CMAKE_BUILD_TYPE MATCHES "Rel" AND NOT UNDELIVERED_SANITIZE)
  target_compile_options(ud_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
  target_link_options(ud_flags INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()
if(UNDELIVERED_SANITIZE)
  target_compile_options(ud_flags INTERFACE -fsanitize=${UNDELIVERED_SANITIZE} -fno-omit-frame-pointer -g1)
  target_link_options(ud_flags INTERFACE -fsanitize=${UNDELIVERED_SANITIZE})
  if(UNDELIVERED_SANITIZE MATCHES "undefined")
    target_compile_options(ud_flags INTERFACE -fno-sanitize-recover=undefined)
  endif()
endif()
if(UNDELIVERED_FUZZ)
  target_compile_options(ud_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(UNDELIVERED_CCACHE ccache)
if(UNDELIVERED_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${UNDELIVERED_CCACHE}")
endif()
