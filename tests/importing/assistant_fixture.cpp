#include "assistant_fixture.h"

#include "ui/importing/field_header.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QTest>

namespace aftershock {

AssistantFixture::AssistantFixture(const QByteArray& bytes, const QString& name,
                                   ImportSurroundings surroundings)
{
    QFile written(file(name));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    written.close();
    m_assistant = std::make_unique<ImportAssistant>(
        ImportInput{.path = file(name), .bytes = {}, .name = {}}, std::move(surroundings));
    m_assistant->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_assistant.get()));
}

bool AssistantFixture::reaches(ImportAssistant::State state) const
{
    return QTest::qWaitFor([&] { return m_assistant->state() == state; }, 20'000);
}

QStringList AssistantFixture::shownRows() const
{
    QStringList rows;
    const QAbstractItemModel* model = m_assistant->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        rows += cells.join(u'|');
    }
    return rows;
}

QStringList AssistantFixture::heads() const
{
    QStringList fields;
    for (int column = 0; column < m_assistant->table()->model()->columnCount(); ++column)
        if (const ChoiceBox* box = m_assistant->header()->box(column))
            fields += box->currentText();
    return fields;
}

void AssistantFixture::choose(QComboBox* box, const QString& entry)
{
    const int wanted = box->findText(entry, Qt::MatchStartsWith);
    QVERIFY2(wanted >= 0, qPrintable(entry));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QAbstractItemView* list = box->view();
    QVERIFY(list->isVisible());
    while (list->currentIndex().row() != wanted)
        QTest::keyClick(list, list->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
}

} // namespace aftershock
