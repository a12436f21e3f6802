# ud_layer(NAME DIR <dir below the source root> SOURCES ... [USES layers] [LINKS public] [PRIVATE_LINKS private] [MOC])
# MOC: the layer declares QObjects.
#
# One layer of the house is one static library. Three things keep it inside its walls:
#   1. USES must name layers that exist already, so rings cannot be written.
#   2. An executable links the whole archive with only what the layer declares: an undeclared library fails to link.
#   3. ctest layer.<name> reads the #include lines: a header of a layer not in USES fails it.
function(ud_layer name)
  cmake_parse_arguments(L "MOC" "DIR" "SOURCES;USES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(ud_${name} STATIC ${L_SOURCES})
  set_target_properties(ud_${name} PROPERTIES AUTOMOC ${L_MOC} AUTORCC OFF)
  if(L_SOURCES MATCHES "\\.qrc")
    set_target_properties(ud_${name} PROPERTIES AUTORCC ON)
  endif()
  target_include_directories(ud_${name} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}")
  target_link_libraries(ud_${name} PUBLIC ${L_LINKS} PRIVATE ud_flags ${L_PRIVATE_LINKS})
  if(L_DIR MATCHES "^ui/(widgets|pages|window)$")
    ud_precompile(ud_${name} widgets)
  else()
    ud_precompile(ud_${name} core)
  endif()
  set(reach "${L_DIR}")
  foreach(used IN LISTS L_USES)
    if(NOT TARGET ud_${used})
      message(FATAL_ERROR "Layer ${name} uses ${used}, which is not built yet: layers only look down")
    endif()
    target_link_libraries(ud_${name} PUBLIC ud_${used})
    get_property(theirs TARGET ud_${used} PROPERTY UD_REACH)
    list(APPEND reach ${theirs})
  endforeach()
  list(REMOVE_DUPLICATES reach)
  set_property(TARGET ud_${name} PROPERTY UD_REACH "${reach}")
  set_property(GLOBAL APPEND PROPERTY UD_LAYERS ud_${name})

  if(UNDELIVERED_TESTS)
    set(probe "${CMAKE_CURRENT_BINARY_DIR}/closure_${name}.cpp")
    file(CONFIGURE OUTPUT "${probe}" CONTENT "int main() { return 0; }\n")
    add_executable(closure_${name} "${probe}")
    set_target_properties(closure_${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(closure_${name} PRIVATE ud_flags "$<LINK_LIBRARY:WHOLE_ARCHIVE,ud_${name}>")
    add_test(NAME layer.${name}
      COMMAND ${CMAKE_COMMAND} "-DDIR=${L_DIR}" "-DREACH=${reach}" "-DROOT=${PROJECT_SOURCE_DIR}"
              -P "${PROJECT_SOURCE_DIR}/cmake/CheckLayer.cmake")
    set_tests_properties(layer.${name} PROPERTIES LABELS "unit;layers")
  endif()
endfunction()
