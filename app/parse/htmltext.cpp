// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/htmltext.h"

#include "parse/addressform.h"

#include <QUrl>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <array>
#include <cstring>
#include <memory>
#include <mutex>
#include <string_view>

namespace undelivered {

namespace {

constexpr qsizetype maxHtml = 256 * 1024;
constexpr qsizetype maxText = 128 * 1024;
constexpr int maxDepth = 500;
constexpr qsizetype maxLinks = 100;
constexpr qsizetype maxLinkText = 500;

constexpr std::array<std::string_view, 26> blocks = {
    "p",  "div", "br", "tr", "table", "li",  "ul",   "ol",         "h1",     "h2",      "h3",      "h4",     "h5",
    "h6", "hr",  "dl", "dt", "dd",    "pre", "body", "blockquote", "center", "section", "article", "header", "footer"};

struct Collector {
    htmlParserCtxtPtr context = nullptr;
    QByteArray text;
    QList<NoticeLink> links;
    QByteArray linkText;
    int depth = 0;
    int hidden = 0; ///< inside script, style, head's title
    int preformatted = 0;
    bool inLink = false;

    void newLine()
    {
        while (!text.isEmpty() && text.back() == ' ')
            text.chop(1);
        // At most one empty line.
        if (!text.isEmpty() && !text.endsWith("\n\n"))
            text.append('\n');
    }

    /// Rows and list items follow each other without an empty line.
    void endLine()
    {
        while (!text.isEmpty() && text.back() == ' ')
            text.chop(1);
        if (!text.isEmpty() && text.back() != '\n')
            text.append('\n');
    }

    void append(QByteArrayView words)
    {
        if (text.size() > maxText)
            return;
        const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (preformatted > 0 && words[i] == '\n') {
                newLine();
            } else if (isBlank(words[i])) {
                if (!text.isEmpty() && text.back() != ' ' && text.back() != '\n')
                    text.append(' ');
            } else {
                const qsizetype start = i;
                while (i + 1 < words.size() && !isBlank(words[i + 1]))
                    ++i;
                text.append(words.sliced(start, i + 1 - start));
            }
        }
        if (inLink && linkText.size() < maxLinkText)
            linkText.append(words.first(std::min(words.size(), maxLinkText)));
    }

    void closeLink()
    {
        if (!inLink)
            return;
        inLink = false;
        links.last().text = QString::fromUtf8(linkText).simplified();
        // A name that stands for an address: people see the name, readers need the address.
        constexpr QLatin1StringView scheme("mailto:");
        const QString &url = links.last().url;
        if (url.startsWith(scheme, Qt::CaseInsensitive) && !linkText.contains('@')) {
            const QString address = QUrl::fromPercentEncoding(url.sliced(scheme.size()).section(u'?', 0, 0).toUtf8());
            const QByteArray bytes = address.toUtf8();
            if (!bytes.isEmpty() && addressLengthAt(bytes, 0) == bytes.size())
                text.append(" (" + bytes + ')');
        }
    }
};

bool isBlock(std::string_view name)
{
    return std::find(blocks.begin(), blocks.end(), name) != blocks.end();
}

bool isRow(std::string_view name)
{
    return name == "tr" || name == "li" || name == "dt" || name == "dd";
}

bool isHidden(std::string_view name)
{
    return name == "script" || name == "style" || name == "title";
}

const char *attribute(const xmlChar **attributes, std::string_view wanted)
{
    for (; attributes && attributes[0]; attributes += 2) {
        if (wanted == reinterpret_cast<const char *>(attributes[0]))
            return reinterpret_cast<const char *>(attributes[1]);
    }
    return nullptr;
}

void onStart(void *data, const xmlChar *xmlName, const xmlChar **attributes)
{
    auto *self = static_cast<Collector *>(data);
    const std::string_view name(reinterpret_cast<const char *>(xmlName));
    if (++self->depth > maxDepth) {
        xmlStopParser(self->context); // its own bookkeeping is quadratic in the depth
        return;
    }
    if (isHidden(name))
        ++self->hidden;
    if (name == "pre")
        ++self->preformatted;
    if (isRow(name))
        self->endLine();
    else if (isBlock(name))
        self->newLine();
    else if (name == "td" || name == "th")
        self->append(" ");
    if (name == "a" || name == "area" || name == "form") {
        self->closeLink();
        const char *target = attribute(attributes, name == "form" ? "action" : "href");
        if (target && *target && self->links.size() < maxLinks) {
            self->links.append({{}, QString::fromUtf8(target).trimmed()});
            self->linkText.clear();
            self->inLink = name == "a";
        }
    } else if (name == "img" && self->inLink) {
        if (const char *alternative = attribute(attributes, "alt"))
            self->linkText.append(alternative, std::min<qsizetype>(qsizetype(std::strlen(alternative)), maxLinkText));
    }
}

void onEnd(void *data, const xmlChar *xmlName)
{
    auto *self = static_cast<Collector *>(data);
    const std::string_view name(reinterpret_cast<const char *>(xmlName));
    --self->depth;
    if (isHidden(name) && self->hidden > 0)
        --self->hidden;
    if (name == "pre" && self->preformatted > 0)
        --self->preformatted;
    if (isRow(name))
        self->endLine();
    else if (isBlock(name) && name != "br" && name != "hr")
        self->newLine();
    if (name == "a")
        self->closeLink();
}

void onCharacters(void *data, const xmlChar *characters, int length)
{
    auto *self = static_cast<Collector *>(data);
    if (self->hidden == 0)
        self->append(QByteArrayView(reinterpret_cast<const char *>(characters), length));
}

void onIgnored(void *, const char *, ...) {}

} // namespace

HtmlText readHtml(QStringView html)
{
    static std::once_flag once;
    std::call_once(once, [] { xmlInitParser(); });

    QByteArray bytes = html.first(std::min(html.size(), maxHtml)).toUtf8();
    bytes.replace('\0', ' ');
    htmlSAXHandler handler;
    std::memset(&handler, 0, sizeof handler);
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onCharacters;
    handler.cdataBlock = onCharacters;
    handler.ignorableWhitespace = onCharacters;
    handler.error = onIgnored;
    handler.warning = onIgnored;
    handler.initialized = 1;

    Collector collector;
    const std::unique_ptr<htmlParserCtxt, void (*)(htmlParserCtxtPtr)> context(
        htmlCreateMemoryParserCtxt(bytes.isEmpty() ? " " : bytes.constData(),
                                   static_cast<int>(std::max<qsizetype>(bytes.size(), 1))),
        htmlFreeParserCtxt);
    if (context) {
        collector.context = context.get();
        *context->sax = handler;
        context->userData = &collector;
        htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                              HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
        if (xmlCharEncodingHandlerPtr utf8 = xmlFindCharEncodingHandler("UTF-8"))
            xmlSwitchToEncoding(context.get(), utf8);
        htmlParseDocument(context.get());
        if (context->myDoc) {
            xmlFreeDoc(context->myDoc);
            context->myDoc = nullptr;
        }
    }
    collector.closeLink();
    HtmlText result;
    result.text = QString::fromUtf8(collector.text).trimmed();
    result.links = collector.links;
    return result;
}

} // namespace undelivered
