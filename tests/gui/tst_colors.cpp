// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everything can be read in every palette: WCAG 2.1 AA, computed. 4.5:1 for text, 3:1 for what only has to be seen.
#include "ui/widgets/colors.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/verdictlook.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>

using namespace undelivered;

namespace {

constexpr double text = 4.5;
constexpr double shape = 3.0;

QPalette twoColors(const QColor &ground, const QColor &ink, const QColor &highlight, const QColor &highlighted)
{
    QPalette palette(ink, ground, ink, ink, ink, ink, ink, ground, ground);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::Link, ink);
    palette.setColor(QPalette::PlaceholderText, ink);
    return palette;
}

} // namespace

class TestColors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void palettes_data();
    void palettes();
    void ownColors_data() { palettes_data(); }
    void ownColors();
    void verdictsDifferInShapeToo();
};

void TestColors::palettes_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
    QTest::newRow("white on black") << twoColors(Qt::black, Qt::white, QColor(0x1aebff), Qt::black);
    QTest::newRow("black on white") << twoColors(Qt::white, Qt::black, QColor(0x37006e), Qt::white);
    QTest::newRow("yellow on black") << twoColors(Qt::black, Qt::yellow, Qt::yellow, Qt::black);
    // A desktop's palette that nobody of us chose: warm grey, soft text.
    QPalette warm = twoColors(QColor(0xefebe7), QColor(0x2e2b28), QColor(0x9a4a1f), Qt::white);
    warm.setColor(QPalette::Base, Qt::white);
    QTest::newRow("a desktop's own") << warm;
}

void TestColors::palettes()
{
    QFETCH(QPalette, palette);
    const auto ratio = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return contrast(palette.color(ink), palette.color(ground));
    };
    QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= text);
    QVERIFY(ratio(QPalette::Text, QPalette::Base) >= text);
    QVERIFY(ratio(QPalette::Text, QPalette::AlternateBase) >= text);
    QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= text);
    QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= text);
    QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= text);
    QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= text);
    QVERIFY(ratio(QPalette::Link, QPalette::Base) >= text);
    QVERIFY(ratio(QPalette::Link, QPalette::Window) >= text);
    // The frame of what has the focus, on the grounds it lies on.
    QVERIFY(contrast(focusColor(palette), palette.color(QPalette::Base)) >= shape);
    QVERIFY(contrast(focusColor(palette), palette.color(QPalette::Window)) >= shape);
}

void TestColors::ownColors()
{
    QFETCH(QPalette, palette);
    QList<QColor> colors{goodColor(palette), badColor(palette), quietColor(palette), verdictColor(palette, {})};
    for (int i = 0; i < verdictCount; ++i)
        colors.append(verdictColor(palette, static_cast<Verdict>(i)));
    for (const QColor &color : std::as_const(colors)) {
        QVERIFY(contrast(color, palette.color(QPalette::Base)) >= text);
        QVERIFY(contrast(color, palette.color(QPalette::Window)) >= text);
        const QColor panel = panelColor(palette, color);
        QVERIFY(contrast(palette.color(QPalette::WindowText), panel) >= text);
        QVERIFY(contrast(color, panel) >= text);
    }
}

/// Nobody has to see colours to tell verdicts apart: each has an icon of its own and a word.
void TestColors::verdictsDifferInShapeToo()
{
    QSet<QString> icons;
    for (int i = 0; i < verdictCount; ++i)
        icons.insert(verdictIcon(static_cast<Verdict>(i)));
    QCOMPARE(icons.size(), verdictCount);
}

QTEST_GUILESS_MAIN(TestColors)
#include "tst_colors.moc"
