// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gallery.h"

#include "ui/language/language.h"
#include "ui/widgets/roomystyle.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSet>
#include <QStyleFactory>
#include <QTest>

namespace undelivered::test {

using namespace Qt::StringLiterals;

Gallery::Gallery()
    : m_folder(qEnvironmentVariable("UD_SCREENSHOTS", QDir::tempPath() + u"/undelivered-screenshots"_s))
    , m_usual(QApplication::font())
{
    QApplication::setStyle(new RoomyStyle(QStyleFactory::create(u"Fusion"_s)));
    if (!QDir().mkpath(m_folder.path()))
        qFatal("cannot make %s", qPrintable(m_folder.path()));
    setUsualLook();
}

QStringList Gallery::looks()
{
    return {u"light"_s, u"dark"_s, u"contrast"_s, u"large"_s, u"german"_s, u"right-to-left"_s};
}

void Gallery::setUsualLook()
{
    m_look = u"light"_s;
    applyTheme(Theme::Light);
    QApplication::setFont(m_usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    installLanguage(u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void Gallery::setLook(const QString &look)
{
    QVERIFY2(looks().contains(look), qPrintable(look));
    setUsualLook();
    m_look = look;
    if (look == u"dark"_s)
        applyTheme(Theme::Dark);
    else if (look == u"contrast"_s)
        applyTheme(Theme::HighContrast);
    else if (look == u"german"_s)
        installLanguage(u"de"_s);
    if (look == u"right-to-left"_s) {
        installLanguage(u"ar"_s);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    if (look == u"large"_s) {
        QFont large = m_usual;
        large.setPointSizeF(m_usual.pointSizeF() * 2);
        QApplication::setFont(large);
    }
}

void Gallery::shoot(QWidget &widget, const QString &name, const QSize &size) const
{
    if (size.isValid())
        widget.resize(size);
    else if (!widget.testAttribute(Qt::WA_Resized))
        widget.resize(widget.sizeHint());
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    // What showing and changing put off, the layout of wrapped text above all, is to be done before the picture is taken.
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    const QImage image = widget.grab().toImage();
    QVERIFY(image.save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_look))));
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 8, qPrintable(name));
}

} // namespace undelivered::test
