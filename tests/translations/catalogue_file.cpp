#include "catalogue_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.isFinished = xml.attributes().value(u"type"_s).isEmpty();
    if (!message.isCounted) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context,
                    .isCounted = xml.attributes().value(u"numerus"_s) == u"yes"_s};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s)
            message.source = xml.readElementText();
        else if (xml.name() == u"comment"_s)
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

} // namespace aftershock
