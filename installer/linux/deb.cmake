# cpack -G DEB, run in a release build. dpkg-shlibdeps names the libraries; what is loaded at run time is named here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME undelivered)
set(CPACK_PACKAGE_VENDOR "Undelivered developers")
set(CPACK_PACKAGE_CONTACT "Undelivered developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "explains mail that came back")
set(CPACK_PACKAGE_DESCRIPTION
"Undelivered reads a mailbox over IMAP, finds every delivery notice and says
in plain words what happened and what to do. It tells notices about the
person's own mail from the echoes of forged mail, from mail sent by somebody
who has the password, and from phishing dressed as a notice, and moves the
echoes to the Trash after a preview.
.
The same program runs without a window: see undelivered(1).")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Undelivered developers")
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, fonts-dejavu-core, qt6-wayland")
install(FILES "${CMAKE_CURRENT_SOURCE_DIR}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/undelivered")
include(CPack)
