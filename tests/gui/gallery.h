// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures of pages and dialogs in each look that people use (light, dark, high contrast, large text, another language, right to
/// left), into the folder that UD_SCREENSHOTS names.
#pragma once

#include <QDir>
#include <QFont>
#include <QWidget>

namespace undelivered::test {

class Gallery
{
public:
    Gallery();
    [[nodiscard]] static QStringList looks();
    /// Until the next look. Fails the test where it is not one of looks().
    void setLook(const QString &look);
    void setUsualLook();
    [[nodiscard]] QString look() const { return m_look; }
    /// Fails the test where the picture comes out empty. Without a size, the widget's own.
    void shoot(QWidget &widget, const QString &name, const QSize &size = {}) const;

private:
    QDir m_folder;
    QFont m_usual;
    QString m_look;
};

} // namespace undelivered::test
