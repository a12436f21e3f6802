# One id names the desktop entry, the metadata and the icon; it is also QGuiApplication's desktop file name.
configure_file(${UD_ID}.desktop.in ${UD_ID}.desktop @ONLY)
configure_file(${UD_ID}.metainfo.xml.in ${UD_ID}.metainfo.xml @ONLY)
configure_file(undelivered.1.in undelivered.1 @ONLY)

# Reproducible: no name and no time in the compressed page.
find_program(UD_GZIP gzip REQUIRED)
add_custom_command(OUTPUT undelivered.1.gz
  COMMAND ${UD_GZIP} -9 -n -k -f undelivered.1
  DEPENDS "${CMAKE_CURRENT_BINARY_DIR}/undelivered.1" VERBATIM)
add_custom_target(manual_page ALL DEPENDS "${CMAKE_CURRENT_BINARY_DIR}/undelivered.1.gz")

if(TARGET undelivered)
  install(TARGETS undelivered RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${UD_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${UD_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/undelivered.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/undelivered.svg"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME "${UD_ID}.svg")
foreach(size IN ITEMS 48x48 128x128)
  install(FILES "icons/${size}/${UD_ID}.png" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}/apps")
endforeach()
install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/sample" DESTINATION "${CMAKE_INSTALL_DATADIR}/undelivered")
