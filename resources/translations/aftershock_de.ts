<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>aftershock::Captions</name>
    <message>
        <source>and one more source</source>
        <translation>und eine weitere Quelle</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more sources</source>
        <translation>
            <numerusform>und %1 weitere Quelle</numerusform>
            <numerusform>und %1 weitere Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>one row without a source</source>
        <translation>eine Zeile ohne Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows without a source</source>
        <translation>
            <numerusform>%1 Zeile ohne Quelle</numerusform>
            <numerusform>%1 Zeilen ohne Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <translation>%1, erschlossen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two words</comment>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 weiterer</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aftershock::CellSuggestions</name>
    <message>
        <source>Add the company “%1”</source>
        <translation>Unternehmen „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add the event “%1”</source>
        <translation>Ereignis „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add the source “%1”</source>
        <translation>Quelle „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>aftershock::ChartDrawing</name>
    <message numerus="yes">
        <source>%1 of %2 rows are shown; there is no room here for the other %3.</source>
        <translation>
            <numerusform>%1 von %2 Zeilen sind gezeigt; für die übrige %3 ist hier kein Platz.</numerusform>
            <numerusform>%1 von %2 Zeilen sind gezeigt; für die übrigen %3 ist hier kein Platz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aftershock::ChartView</name>
    <message>
        <source>Reported as: %1</source>
        <translation>Gemeldet als: %1</translation>
    </message>
    <message>
        <source>The chart. Use the arrow keys to walk its marks, Space to select one and Enter to see where it comes from.</source>
        <translation>Das Diagramm. Die Pfeiltasten gehen durch seine Werte, die Leertaste wählt einen aus, die Eingabetaste zeigt, woher er stammt.</translation>
    </message>
</context>
<context>
    <name>aftershock::CheckDialog</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Check dataset</source>
        <translation>Datensatz prüfen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht zusammenpasst</translation>
    </message>
    <message>
        <source>Nothing was found that does not fit.</source>
        <translation>Nichts gefunden, was nicht zusammenpasst.</translation>
    </message>
    <message>
        <source>%1 found. Nothing is mended: the dataset stays as it is.</source>
        <translation>%1 gefunden. Nichts wird ausgebessert: Der Datensatz bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>aftershock::CheckReport</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation>Nichts widerspricht sich.</translation>
    </message>
</context>
<context>
    <name>aftershock::Checks</name>
    <message>
        <source>The parts of %1 add up to %2, more than the whole of %3</source>
        <translation>Die Teile von %1 ergeben zusammen %2, mehr als die Gesamtsumme von %3</translation>
    </message>
    <message>
        <source>The parts of %1 add up to %2, so that the whole is more than the %3 stated</source>
        <translation>Die Teile von %1 ergeben zusammen %2, die Gesamtsumme ist also größer als die angegebenen %3</translation>
    </message>
    <message>
        <source>%1 is said to have moved by %2; a share cannot lose more than all of its price</source>
        <translation>%1 soll sich so bewegt haben: %2; eine Aktie kann nicht mehr als ihren ganzen Kurs verlieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 is reported %2 times for the same day or event</source>
        <translation>
            <numerusform>%1 ist %2-mal für denselben Tag oder dasselbe Ereignis gemeldet</numerusform>
            <numerusform>%1 ist %2-mal für denselben Tag oder dasselbe Ereignis gemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is reported %2 times for the same purpose and span</source>
        <translation>
            <numerusform>%1 ist %2-mal für denselben Zweck und Zeitraum gemeldet</numerusform>
            <numerusform>%1 ist %2-mal für denselben Zweck und Zeitraum gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 may be the same company</source>
        <translation>%1 sind möglicherweise dasselbe Unternehmen</translation>
    </message>
    <message>
        <source>%1 ÷ %2: %3</source>
        <translation>%1 ÷ %2: %3</translation>
    </message>
    <message>
        <source>%1 implies %2, %3 implies %4; rounding of the conversion explains it</source>
        <translation>Aus %1 folgt %2, aus %3 folgt %4; das Runden bei der Umrechnung erklärt es</translation>
    </message>
    <message>
        <source>%1 implies %2, %3 implies %4; rounding does not explain it</source>
        <translation>Aus %1 folgt %2, aus %3 folgt %4; Runden erklärt das nicht</translation>
    </message>
    <message>
        <source>%1 implies %2, the dataset’s exchange rate says %3</source>
        <translation>Aus %1 folgt %2, nach dem Wechselkurs des Datensatzes gilt %3</translation>
    </message>
    <message>
        <source>%1 is said to have moved on %2, a weekend</source>
        <translation>%1 soll sich am %2 bewegt haben, einem Wochenende</translation>
    </message>
    <message>
        <source>%1 is said to have moved on %2, a holiday of %3</source>
        <translation>%1 soll sich am %2 bewegt haben, einem Feiertag der Börse %3</translation>
    </message>
    <message>
        <source>%1 moved on %2, before “%3”</source>
        <translation>%1 bewegte sich am %2, vor „%3“</translation>
    </message>
    <message>
        <source>%1 without a source</source>
        <comment>3 share moves</comment>
        <translation>%1 ohne Quelle</translation>
    </message>
    <message>
        <source>%1 without the place in the source</source>
        <comment>3 share moves</comment>
        <translation>%1 ohne Fundstelle in der Quelle</translation>
    </message>
    <message>
        <source>%1 with a day that no source states</source>
        <comment>3 share moves</comment>
        <translation>%1 mit einem Tag, den keine Quelle nennt</translation>
    </message>
    <message>
        <source>Implied %1 and %2: no more than rounding</source>
        <translation>Daraus folgen %1 und %2: nicht mehr als Rundung</translation>
    </message>
    <message>
        <source>Implied %1 and %2: more than rounding explains</source>
        <translation>Daraus folgen %1 und %2: mehr, als Rundung erklärt</translation>
    </message>
    <message>
        <source>Implied %1, the dataset’s rate is %2</source>
        <translation>Daraus folgt %1, der Kurs des Datensatzes ist %2</translation>
    </message>
</context>
<context>
    <name>aftershock::ChoiceBox</name>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
</context>
<context>
    <name>aftershock::Command</name>
    <message>
        <source>%1: rows read as %2 (%3 % sure): %4</source>
        <translation>%1: Zeilen gelesen als %2 (zu %3 % sicher): %4</translation>
    </message>
    <message>
        <source>an exported dataset is taken back by itself, into a new file</source>
        <translation>ein exportierter Datensatz wird für sich zurückgenommen, in eine neue Datei</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>%1 Zeile gelesen</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>%1 record added</source>
        <translation>%1 Eintrag ergänzt</translation>
    </message>
    <message>
        <source>%1 records added</source>
        <translation>%1 Einträge ergänzt</translation>
    </message>
    <message>
        <source>%1, %2, %3 replaced, %4 there already, %5 refused</source>
        <comment>rows read, records added</comment>
        <translation>%1, %2, %3 ersetzt, %4 schon vorhanden, %5 abgelehnt</translation>
    </message>
    <message>
        <source>%1; nothing was written, as asked</source>
        <translation>%1; wie gewünscht wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>counts</comment>
        <translation>%1, %2 ausgelassen</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>for one currency in all rows: %1; for one unit too: %2</source>
        <translation>für eine Währung in allen Zeilen: %1; auch für eine Einheit: %2</translation>
    </message>
    <message>
        <source>for what the rows are: %1</source>
        <translation>wofür die Zeilen stehen: %1</translation>
    </message>
    <message>
        <source>%1: columns not used: %2</source>
        <translation>%1: nicht verwendete Spalten: %2</translation>
    </message>
    <message>
        <source>for what stands before the decimals: %1</source>
        <translation>für das Zeichen vor den Nachkommastellen: %1</translation>
    </message>
    <message>
        <source>for the currency that all rates are for one unit of: %1</source>
        <translation>für die Währung, für deren eine Einheit alle Kurse gelten: %1</translation>
    </message>
    <message>
        <source>for the currency that all rates are in: %1</source>
        <translation>für die Währung, in der alle Kurse angegeben sind: %1</translation>
    </message>
    <message>
        <source>for one company in all rows: %1</source>
        <translation>für ein Unternehmen in allen Zeilen: %1</translation>
    </message>
    <message>
        <source>for the order of day, month and year: %1</source>
        <translation>für die Reihenfolge von Tag, Monat und Jahr: %1</translation>
    </message>
    <message>
        <source> (%1 % sure)</source>
        <translation> (zu %1 % sicher)</translation>
    </message>
    <message>
        <source>%1 columns from %2 to %3</source>
        <translation>%1 Spalten von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: rows read as %2, as asked: %3</source>
        <translation>%1: Zeilen wie verlangt als %2 gelesen: %3</translation>
    </message>
</context>
<context>
    <name>aftershock::ControlStrip</name>
    <message>
        <source>Edit text…</source>
        <translation>Text bearbeiten…</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Put words of your own in place of title, subtitle and note</source>
        <translation>Eigene Worte an die Stelle von Titel, Untertitel und Anmerkung setzen</translation>
    </message>
    <message>
        <source>Show the whole axis again</source>
        <translation>Wieder die ganze Achse zeigen</translation>
    </message>
    <message>
        <source>Largest fall first</source>
        <translation>Größter Rückgang</translation>
    </message>
    <message>
        <source>Largest rise first</source>
        <translation>Größter Anstieg</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Name, A bis Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Name, Z bis A</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>As the table</source>
        <translation>Wie die Tabelle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1, as most are stated</source>
        <translation>%1, wie meist angegeben</translation>
    </message>
    <message>
        <source>Most common</source>
        <translation>Häufigste</translation>
    </message>
    <message>
        <source>Each as reported</source>
        <translation>Jeweils wie gemeldet</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Whole amount</source>
        <translation>Ganzer Betrag</translation>
    </message>
    <message>
        <source>Amount a year</source>
        <translation>Betrag pro Jahr</translation>
    </message>
    <message>
        <source>Relative to %1</source>
        <translation>Im Verhältnis zu %1</translation>
    </message>
</context>
<context>
    <name>aftershock::CsvReader</name>
    <message>
        <source>a line of more than %1 MB</source>
        <translation>eine Zeile von mehr als %1 MB</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>mehr als %1 Spalten</translation>
    </message>
</context>
<context>
    <name>aftershock::DataColumn</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day is</source>
        <translation>Tag ist</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wer zahlt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Reported amount</source>
        <translation>Gemeldeter Betrag</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Ab Jahr</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount is</source>
        <translation>Betrag ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Of which company</source>
        <translation>Von welchem Unternehmen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Eine Einheit von</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Entspricht</translation>
    </message>
    <message>
        <source>Units of</source>
        <translation>Einheiten von</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schlusskurs</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was sie zeigt</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>over</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>under</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>about</source>
        <translation>rund</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>converted by the source</source>
        <translation>von der Quelle umgerechnet</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>Share moves</source>
        <translation>Kursbewegungen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>This dataset</source>
        <translation>Dieser Datensatz</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>as people write it: −16.9 %, over 4 % down, 4–5 % down</source>
        <translation>wie man es schreibt: −16,9 %, mehr als 4 % im Minus, 4–5 % im Minus</translation>
    </message>
    <message>
        <source>as people write it: £48.23 billion, at least 1 tn yuan, $5.6m</source>
        <translation>wie man es schreibt: 48,23 Mrd. £, mindestens 1 Bio. Yuan, 5,6 Mio. $</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a year, such as 2025</source>
        <translation>ein Jahr, etwa 2025</translation>
    </message>
    <message>
        <source>a currency: GBP, $ or yuan</source>
        <translation>eine Währung: GBP, $ oder Yuan</translation>
    </message>
    <message>
        <source>a country: GB or United Kingdom</source>
        <translation>ein Land: GB oder United Kingdom</translation>
    </message>
    <message>
        <source>the name of a row in “%1”</source>
        <translation>der Name einer Zeile in „%1“</translation>
    </message>
    <message>
        <source>27 Jan 2025, Jan 2025 or 2025</source>
        <translation>27. Jan. 2025, Jan. 2025 oder 2025</translation>
    </message>
    <message>
        <source>27 Jan 2025 or 2025-01-27</source>
        <translation>27. Jan. 2025 oder 2025-01-27</translation>
    </message>
    <message>
        <source>27 Jan 2025 or 2025-01-27 16:00</source>
        <translation>27. Jan. 2025 oder 2025-01-27 16:00</translation>
    </message>
    <message>
        <source>an address such as https://example.org/story</source>
        <translation>eine Adresse wie https://example.org/story</translation>
    </message>
    <message>
        <source>a view as JSON; views are best saved from the chart</source>
        <translation>eine Ansicht als JSON; Ansichten speichert man am besten aus dem Diagramm</translation>
    </message>
</context>
<context>
    <name>aftershock::DataModel</name>
    <message>
        <source>New row…</source>
        <translation>Neue Zeile…</translation>
    </message>
</context>
<context>
    <name>aftershock::DataPanel</name>
    <message>
        <source>An amount belongs to a funding: add that first.</source>
        <translation>Ein Betrag gehört zu einer Finanzierung: diese zuerst hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is used by other rows.</source>
        <translation>„%1“ wird von anderen Zeilen verwendet.</translation>
    </message>
    <message>
        <source>These %1 rows are used by other rows.</source>
        <translation>Diese %1 Zeilen werden von anderen Zeilen verwendet.</translation>
    </message>
    <message>
        <source>They are used by: %1.</source>
        <translation>Verwendet werden sie von: %1.</translation>
    </message>
    <message>
        <source>Those can be deleted too. If they are kept, they lose what they pointed with, and those that cannot do without are marked to be mended.</source>
        <translation>Diese können mitgelöscht werden. Bleiben sie, verlieren sie ihren Verweis, und die ihn brauchen, werden zum Ausbessern markiert.</translation>
    </message>
    <message>
        <source>Those can be deleted too. If they are kept, they lose what they pointed with.</source>
        <translation>Diese können mitgelöscht werden. Bleiben sie, verlieren sie ihren Verweis.</translation>
    </message>
    <message>
        <source>Keep the others</source>
        <translation>Die anderen behalten</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>That is too much to paste at once: save it as a file and import that.</source>
        <translation>Das ist zu viel, um es auf einmal einzufügen: als Datei speichern und diese importieren.</translation>
    </message>
    <message>
        <source>Some names are not in this dataset yet.</source>
        <translation>Einige Namen sind noch nicht in diesem Datensatz.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Cells to be mended: %1.</source>
        <translation>Auszubessernde Zellen: %1.</translation>
    </message>
    <message>
        <source>Cells beyond the last column, left out: %1.</source>
        <translation>Zellen hinter der letzten Spalte, weggelassen: %1.</translation>
    </message>
    <message>
        <source>Rows in which the figure says another qualifier than the column, which was kept: %1.</source>
        <translation>Zeilen, deren Zahl einen anderen Zusatz nennt als die Spalte, die gilt: %1.</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Show only rows with…</source>
        <translation>Nur Zeilen zeigen mit…</translation>
    </message>
    <message>
        <source>Show only rows with</source>
        <translation>Nur Zeilen zeigen mit</translation>
    </message>
    <message>
        <source>No row has “%1”. Clear the field above to see all rows.</source>
        <translation>Keine Zeile enthält „%1“. Das Feld oben leeren, um alle Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>There are no prices here. Add one, or paste rows of company, day, close and volume that you have copied from a spreadsheet.</source>
        <translation>Hier sind keine Kurse. Einen hinzufügen oder aus einer Tabellenkalkulation kopierte Zeilen mit Unternehmen, Tag, Schlusskurs und Volumen einfügen.</translation>
    </message>
    <message>
        <source>There is nothing in this table yet. Type into the empty row, or paste rows that you have copied from a spreadsheet.</source>
        <translation>In dieser Tabelle ist noch nichts. In die leere Zeile tippen oder aus einer Tabellenkalkulation kopierte Zeilen einfügen.</translation>
    </message>
    <message>
        <source>To be mended: %1</source>
        <translation>Auszubessern: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prices are found by their company and day.</source>
        <translation>Kurse werden nach Unternehmen und Tag gefunden.</translation>
    </message>
    <message>
        <source>There is nothing to be mended.</source>
        <translation>Es ist nichts auszubessern.</translation>
    </message>
    <message>
        <source>A price belongs to a company: add that first.</source>
        <translation>Ein Kurs gehört zu einem Unternehmen: dieses zuerst hinzufügen.</translation>
    </message>
    <message>
        <source>Rows that are no prices, left out: %1. The first is row %2: %3</source>
        <translation>Zeilen, die keine Kurse sind, weggelassen: %1. Die erste ist Zeile %2: %3</translation>
    </message>
    <message>
        <source>“%1” has prices: delete those first.</source>
        <translation>„%1“ hat Kurse: diese zuerst löschen.</translation>
    </message>
</context>
<context>
    <name>aftershock::DataTable</name>
    <message>
        <source>Table of the dataset</source>
        <translation>Tabelle des Datensatzes</translation>
    </message>
</context>
<context>
    <name>aftershock::Declines</name>
    <message>
        <source>No share move passes the filters. Clear them to see all %1.</source>
        <translation>Keine Kursbewegung passt zu den Filtern. Ohne Filter sind alle %1 zu sehen.</translation>
    </message>
    <message>
        <source>This dataset has no share moves yet. Add rows in the Data view, or import a table of them.</source>
        <translation>Dieser Datensatz hat noch keine Kursbewegungen. In der Ansicht Daten Zeilen hinzufügen oder eine Tabelle davon importieren.</translation>
    </message>
    <message>
        <source>No share move here is finished yet. Mend the cells that are marked in the Data view.</source>
        <translation>Noch keine Kursbewegung hier ist vollständig. Die markierten Zellen in der Ansicht Daten ausbessern.</translation>
    </message>
</context>
<context>
    <name>aftershock::DeclinesTexts</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 was unchanged</source>
        <translation>%1 blieb unverändert</translation>
    </message>
    <message>
        <source>%1 fell %2</source>
        <translation>%1 fiel um %2</translation>
    </message>
    <message>
        <source>No share price fell by more than %1</source>
        <translation>Kein Kurs fiel um mehr als %1</translation>
    </message>
    <message>
        <source>No share price rose by more than %1</source>
        <translation>Kein Kurs stieg um mehr als %1</translation>
    </message>
    <message>
        <source>%1 rose %2</source>
        <translation>%1 stieg um %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 fell furthest</source>
        <comment>one name or several</comment>
        <translation>
            <numerusform>%1 fiel am stärksten</numerusform>
            <numerusform>%1 fielen am stärksten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rose furthest</source>
        <comment>one name or several</comment>
        <translation>
            <numerusform>%1 stieg am stärksten</numerusform>
            <numerusform>%1 stiegen am stärksten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No share price changed</source>
        <translation>Kein Aktienkurs hat sich verändert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who fell furthest, who rose furthest</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 across %2 events</source>
        <comment>finding, number</comment>
        <translation>
            <numerusform>%1 (%2 Ereignis)</numerusform>
            <numerusform>%1 (über %2 Ereignisse hinweg)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>trading of %1</source>
        <translation>Handel am %1</translation>
    </message>
    <message>
        <source>trading of %1 to %2</source>
        <translation>Handel vom %1 bis %2</translation>
    </message>
    <message>
        <source>Change in share price as reported</source>
        <translation>Gemeldete Veränderung der Aktienkurse</translation>
    </message>
    <message>
        <source>Change in share price as reported, %1</source>
        <translation>Gemeldete Veränderung der Aktienkurse, „%1“</translation>
    </message>
    <message>
        <source>Change in share price reported %1</source>
        <translation>Gemeldete Veränderung der Aktienkurse %1</translation>
    </message>
    <message>
        <source>Arrow: the source gives a lower bound (%1); the true fall is at least this large.</source>
        <translation>Pfeil: Die Quelle nennt eine Untergrenze (%1); der wahre Rückgang ist mindestens so groß.</translation>
    </message>
    <message>
        <source>Arrow: the source gives a lower bound (%1); the true rise is at least this large.</source>
        <translation>Pfeil: Die Quelle nennt eine Untergrenze (%1); der wahre Anstieg ist mindestens so groß.</translation>
    </message>
    <message>
        <source>Arrow: the source gives a lower bound (%1); the true change is at least this large.</source>
        <translation>Pfeil: Die Quelle nennt eine Untergrenze (%1); die wahre Veränderung ist mindestens so groß.</translation>
    </message>
    <message>
        <source>Arrow towards zero: the source gives an upper bound (%1); the true fall is at most this large.</source>
        <translation>Pfeil zur Null hin: Die Quelle nennt eine Obergrenze (%1); der wahre Rückgang ist höchstens so groß.</translation>
    </message>
    <message>
        <source>Arrow towards zero: the source gives an upper bound (%1); the true rise is at most this large.</source>
        <translation>Pfeil zur Null hin: Die Quelle nennt eine Obergrenze (%1); der wahre Anstieg ist höchstens so groß.</translation>
    </message>
    <message>
        <source>Arrow towards zero: the source gives an upper bound (%1); the true change is at most this large.</source>
        <translation>Pfeil zur Null hin: Die Quelle nennt eine Obergrenze (%1); die wahre Veränderung ist höchstens so groß.</translation>
    </message>
    <message>
        <source>Pale end: the source gives a range.</source>
        <translation>Blasses Ende: Die Quelle nennt eine Spanne.</translation>
    </message>
    <message>
        <source>Soft end: the source says “about”.</source>
        <translation>Weiches Ende: Die Quelle sagt „rund“.</translation>
    </message>
    <message numerus="yes">
        <source>Order as stated: %1 may have moved further.</source>
        <comment>names known by a lower bound</comment>
        <translation>
            <numerusform>Reihenfolge wie angegeben: %1 kann sich stärker bewegt haben.</numerusform>
            <numerusform>Reihenfolge wie angegeben: %1 können sich stärker bewegt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trading day inferred: the source does not print it.</source>
        <translation>Handelstag erschlossen: Die Quelle nennt ihn nicht.</translation>
    </message>
    <message>
        <source>Trading day inferred for %1 of %2.</source>
        <translation>Handelstag bei %1 von %2 erschlossen.</translation>
    </message>
    <message>
        <source>Bar chart of %1 share moves.</source>
        <translation>Balkendiagramm von %1 Kursbewegungen.</translation>
    </message>
    <message>
        <source>Bar chart of %1 falls in share price, from %2 (%3) to %4 (%5).</source>
        <translation>Balkendiagramm von %1 Kursrückgängen, von %2 (%3) bis %4 (%5).</translation>
    </message>
    <message>
        <source>Bar chart of %1 rises in share price, from %2 (%3) to %4 (%5).</source>
        <translation>Balkendiagramm von %1 Kursanstiegen, von %2 (%3) bis %4 (%5).</translation>
    </message>
    <message>
        <source>Bar chart of %1 share moves, from %2 (%3) to %4 (%5).</source>
        <translation>Balkendiagramm von %1 Kursbewegungen, von %2 (%3) bis %4 (%5).</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Figures that are bounds, ranges or approximate, and marked so: %1.</source>
        <translation>Zahlen, die Grenzen, Spannen oder ungefähr und so gekennzeichnet sind: %1.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>down %1 percent</source>
        <translation>um %1 Prozent gefallen</translation>
    </message>
    <message>
        <source>up %1 percent</source>
        <translation>um %1 Prozent gestiegen</translation>
    </message>
    <message>
        <source>No share moves to show</source>
        <translation>Keine Kursbewegungen zu zeigen</translation>
    </message>
    <message>
        <source>Not shown, since no change is given: %1.</source>
        <translation>Nicht gezeigt, weil keine Veränderung angegeben ist: %1.</translation>
    </message>
    <message>
        <source>Not shown, since a cell waits to be mended: %1.</source>
        <translation>Nicht gezeigt, weil eine Zelle noch auszubessern ist: %1.</translation>
    </message>
</context>
<context>
    <name>aftershock::Details</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>as stated, no qualifier</source>
        <translation>wie angegeben, ohne Zusatz</translation>
    </message>
    <message>
        <source>lower bound: the true figure is larger</source>
        <translation>Untergrenze: Die wahre Zahl ist größer</translation>
    </message>
    <message>
        <source>lower bound: the true figure is at least this large</source>
        <translation>Untergrenze: Die wahre Zahl ist mindestens so groß</translation>
    </message>
    <message>
        <source>upper bound: the true figure is smaller</source>
        <translation>Obergrenze: Die wahre Zahl ist kleiner</translation>
    </message>
    <message>
        <source>upper bound: the true figure is at most this large</source>
        <translation>Obergrenze: Die wahre Zahl ist höchstens so groß</translation>
    </message>
    <message>
        <source>approximate, as the source says</source>
        <translation>ungefähr, wie die Quelle sagt</translation>
    </message>
    <message>
        <source>range: the true figure lies within it</source>
        <translation>Spanne: Die wahre Zahl liegt darin</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>Keine Quelle angegeben</translation>
    </message>
    <message>
        <source>Source given, but no place in it</source>
        <translation>Quelle angegeben, aber keine Fundstelle</translation>
    </message>
    <message>
        <source>Source and passage given</source>
        <translation>Quelle und Fundstelle angegeben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 lower bound</source>
        <translation>%1 Untergrenze</translation>
    </message>
    <message numerus="yes">
        <source>%1 lower bounds</source>
        <translation>
            <numerusform>%1 Untergrenze</numerusform>
            <numerusform>%1 Untergrenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 upper bound</source>
        <translation>%1 Obergrenze</translation>
    </message>
    <message numerus="yes">
        <source>%1 upper bounds</source>
        <translation>
            <numerusform>%1 Obergrenze</numerusform>
            <numerusform>%1 Obergrenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approximate</source>
        <translation>
            <numerusform>%1 ungefähre Zahl</numerusform>
            <numerusform>%1 ungefähre Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 range</source>
        <translation>%1 Spanne</translation>
    </message>
    <message numerus="yes">
        <source>%1 ranges</source>
        <translation>
            <numerusform>%1 Spanne</numerusform>
            <numerusform>%1 Spannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>nicht bestimmbar</translation>
    </message>
    <message>
        <source>bounds leave it open</source>
        <translation>die Grenzen lassen es offen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>ohne Status</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Summe, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1 Betrag</numerusform>
            <numerusform>%1 Beträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Total of all</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>different kinds of money do not add up</source>
        <translation>verschiedenartige Gelder lassen sich nicht addieren</translation>
    </message>
    <message>
        <source>amounts of different status do not add up</source>
        <translation>Beträge von unterschiedlichem Stand lassen sich nicht addieren</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Share moves</source>
        <translation>Kursbewegungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 ausgewählt</numerusform>
            <numerusform>%1 ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Not exact</source>
        <translation>Nicht genau</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>Nichts widerspricht sich</translation>
    </message>
    <message>
        <source>%1 as the source converts it</source>
        <translation>%1 nach Umrechnung der Quelle</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>amount, rates</comment>
        <translation>%1 zum Kurs von %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>das Jahr %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>not itemised</source>
        <translation>nicht aufgeschlüsselt</translation>
    </message>
    <message>
        <source>%1 not itemised</source>
        <translation>%1 nicht aufgeschlüsselt</translation>
    </message>
    <message>
        <source>%1, of the amounts as stated</source>
        <translation>%1, gemessen an den genannten Beträgen</translation>
    </message>
    <message>
        <source>Parts do not exceed the whole</source>
        <translation>Die Teile übersteigen die Gesamtsumme nicht</translation>
    </message>
    <message>
        <source>Date inferred: no source states it</source>
        <translation>Datum erschlossen: Keine Quelle nennt es</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <comment>investors</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>if spread evenly</source>
        <translation>bei gleichmäßiger Verteilung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>%1 of %2 falls</source>
        <translation>%1 von %2 Rückgängen</translation>
    </message>
    <message>
        <source>%1 of %2 rises</source>
        <translation>%1 von %2 Anstiegen</translation>
    </message>
    <message>
        <source>%1, as stated</source>
        <translation>%1, wie angegeben</translation>
    </message>
    <message>
        <source>No trading day given</source>
        <translation>Kein Handelstag angegeben</translation>
    </message>
    <message>
        <source>Day inferred: no source states it</source>
        <translation>Tag erschlossen: Keine Quelle nennt ihn</translation>
    </message>
    <message>
        <source>Not a weekend or a known holiday of %1</source>
        <translation>Weder ein Wochenende noch ein bekannter Feiertag der Börse %1</translation>
    </message>
    <message>
        <source>No price history loaded to compare with</source>
        <translation>Kein Kursverlauf zum Vergleich geladen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Said, in the dataset’s own words</source>
        <translation>Gesagt, in den Worten des Datensatzes</translation>
    </message>
    <message>
        <source>Largest as stated</source>
        <translation>Größter angegebener Betrag</translation>
    </message>
    <message>
        <source>Smallest as stated</source>
        <translation>Kleinster angegebener Betrag</translation>
    </message>
</context>
<context>
    <name>aftershock::EditWords</name>
    <message numerus="yes">
        <source>%1 share moves</source>
        <translation>
            <numerusform>%1 Kursbewegung</numerusform>
            <numerusform>%1 Kursbewegungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fundings</source>
        <translation>
            <numerusform>%1 Finanzierungen</numerusform>
            <numerusform>%1 Finanzierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1 Betrag</numerusform>
            <numerusform>%1 Beträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 statements</source>
        <translation>
            <numerusform>%1 Aussage</numerusform>
            <numerusform>%1 Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 companies</source>
        <translation>
            <numerusform>%1 Unternehmen</numerusform>
            <numerusform>%1 Unternehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 Quelle</numerusform>
            <numerusform>%1 Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange rates</source>
        <translation>
            <numerusform>%1 Wechselkurs</numerusform>
            <numerusform>%1 Wechselkurse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 prices</source>
        <translation>
            <numerusform>%1 Kurse</numerusform>
            <numerusform>%1 Kurse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 saved views</source>
        <translation>
            <numerusform>%1 gespeicherte Ansichten</numerusform>
            <numerusform>%1 gespeicherte Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <translation>in %1 ersetzen</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>share move</source>
        <translation>Kursbewegung</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>dataset properties</source>
        <translation>Eigenschaften des Datensatzes</translation>
    </message>
    <message numerus="yes">
        <source>%1 properties of the dataset</source>
        <translation>
            <numerusform>%1 Eigenschaften des Datensatzes</numerusform>
            <numerusform>%1 Eigenschaften des Datensatzes</numerusform>
        </translation>
    </message>
    <message>
        <source>a value is missing; type one</source>
        <translation>ein Wert fehlt; einen eingeben</translation>
    </message>
    <message>
        <source>“%1” needs a value beside it; type that first</source>
        <translation>zu „%1“ gehört ein weiterer Wert; ihn zuerst eingeben</translation>
    </message>
    <message>
        <source>“%1” is not a number; correct it</source>
        <translation>„%1“ ist keine Zahl; sie berichtigen</translation>
    </message>
    <message>
        <source>“%1” is not a date; correct it</source>
        <translation>„%1“ ist kein Datum; es berichtigen</translation>
    </message>
    <message>
        <source>“%1” has no currency; type it with the amount</source>
        <translation>„%1“ hat keine Währung; sie mit dem Betrag eingeben</translation>
    </message>
    <message>
        <source>“%1” can be read by now; type it once more</source>
        <translation>„%1“ ist inzwischen lesbar; es noch einmal eingeben</translation>
    </message>
</context>
<context>
    <name>aftershock::Error</name>
    <message>
        <source>there is no such file; check the name and the folder</source>
        <translation>Diese Datei gibt es nicht; Namen und Ordner prüfen</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>Das ist ein Ordner; eine Datei darin nennen</translation>
    </message>
    <message>
        <source>permission is denied; ask for access or choose another place</source>
        <translation>Der Zugriff ist verweigert; Zugriff erbitten oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the file could not be read (%2); try again or use a copy</source>
        <translation>Die Datei konnte nicht gelesen werden (%2); noch einmal versuchen oder eine Kopie verwenden</translation>
    </message>
    <message>
        <source>the file could not be written (%2); choose another place</source>
        <translation>Die Datei konnte nicht geschrieben werden (%2); einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <translation>Der Datenträger ist voll; Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>another program holds the file; close it there and try again</source>
        <translation>Ein anderes Programm hält die Datei fest; sie dort schließen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>this would write over the file that is read; choose another name</source>
        <translation>Das würde die gelesene Datei überschreiben; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>stopped as asked; nothing was changed</source>
        <translation>Wie gewünscht angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>there is no view “%1”; use one of: %2</source>
        <translation>Eine Ansicht „%1“ gibt es nicht; möglich sind: %2</translation>
    </message>
    <message>
        <source>there is no event “%1”; use one of: %2</source>
        <translation>Ein Ereignis „%1“ gibt es nicht; möglich sind: %2</translation>
    </message>
    <message>
        <source>there is no field “%1”; use one of: %2</source>
        <translation>Ein Feld „%1“ gibt es nicht; möglich sind: %2</translation>
    </message>
    <message>
        <source>there is no row “%1”; use one of: %2</source>
        <translation>Eine Zeile „%1“ gibt es nicht; möglich sind: %2</translation>
    </message>
    <message>
        <source>“%1” is not an ISO 4217 currency; use a code such as GBP, USD or CNY</source>
        <translation>„%1“ ist keine Währung nach ISO 4217; einen Code wie GBP, USD oder CNY verwenden</translation>
    </message>
    <message>
        <source>there is no table “%1”; use one of: %2</source>
        <translation>Eine Tabelle „%1“ gibt es nicht; möglich sind: %2</translation>
    </message>
    <message>
        <source>there is no column “%1”; use the name or number of one of: %2</source>
        <translation>Eine Spalte „%1“ gibt es nicht; Namen oder Nummer einer von diesen verwenden: %2</translation>
    </message>
    <message>
        <source>“%1” is not a format that can be written; use one of: %2</source>
        <translation>„%1“ ist kein Format, das geschrieben werden kann; möglich sind: %2</translation>
    </message>
    <message>
        <source>“%1” does not fit; %2</source>
        <translation>„%1“ passt nicht; %2</translation>
    </message>
    <message>
        <source>the file is empty; choose another</source>
        <translation>Die Datei ist leer; eine andere wählen</translation>
    </message>
    <message>
        <source>this is not a SQLite file; import it if it is a table of another kind</source>
        <translation>Das ist keine SQLite-Datei; ist es eine Tabelle anderer Art, dann importieren</translation>
    </message>
    <message>
        <source>this SQLite file is not an Aftershock dataset; import its tables instead</source>
        <translation>Diese SQLite-Datei ist kein Aftershock-Datensatz; stattdessen ihre Tabellen importieren</translation>
    </message>
    <message>
        <source>the dataset has schema %1, which is newer than this program reads (%2); install a newer Aftershock</source>
        <translation>Der Datensatz hat Schema %1, dieses Programm liest nur bis %2; ein neueres Aftershock installieren</translation>
    </message>
    <message>
        <source>the dataset&apos;s tables are not as schema 1 has them (%2); repair it or import its tables</source>
        <translation>Die Tabellen des Datensatzes sind nicht so, wie Schema 1 sie verlangt (%2); ihn reparieren oder die Tabellen importieren</translation>
    </message>
    <message>
        <source>the dataset is damaged (%2); restore a copy, or recover it with “sqlite3 FILE .recover”</source>
        <translation>Der Datensatz ist beschädigt (%2); eine Kopie zurückholen oder ihn mit „sqlite3 DATEI .recover“ retten</translation>
    </message>
    <message>
        <source>this is larger than can be taken (%2); split it or take less of it</source>
        <translation>Das ist größer, als verarbeitet werden kann (%2); es teilen oder weniger davon nehmen</translation>
    </message>
    <message>
        <source>a value is missing; fill it in or leave the row out</source>
        <translation>Ein Wert fehlt; ihn ergänzen oder die Zeile weglassen</translation>
    </message>
    <message>
        <source>“%1” is not a number; correct it or leave the row out</source>
        <translation>„%1“ ist keine Zahl; sie berichtigen oder die Zeile weglassen</translation>
    </message>
    <message>
        <source>“%1” is not a date; correct it or leave the row out</source>
        <translation>„%1“ ist kein Datum; es berichtigen oder die Zeile weglassen</translation>
    </message>
    <message>
        <source>“%1” is outside what is possible (%2); correct it</source>
        <translation>„%1“ liegt außerhalb des Möglichen (%2); den Wert berichtigen</translation>
    </message>
    <message>
        <source>“%1” is not a value that this column knows; use one of: %2</source>
        <translation>„%1“ ist kein Wert, den diese Spalte kennt; möglich sind: %2</translation>
    </message>
    <message>
        <source>“%1” points at a row that does not exist (%2); add that row or clear this value</source>
        <translation>„%1“ verweist auf eine Zeile, die es nicht gibt (%2); die Zeile ergänzen oder den Wert löschen</translation>
    </message>
    <message>
        <source>“%1” is a part of itself through its parts; break the circle</source>
        <translation>„%1“ ist über seine Teile ein Teil seiner selbst; den Kreis auflösen</translation>
    </message>
    <message>
        <source>the text is not readable as %2; save it as UTF-8</source>
        <translation>Der Text ist nicht als %2 lesbar; ihn als UTF-8 speichern</translation>
    </message>
    <message>
        <source>the text breaks the format here (%2); correct it</source>
        <translation>Der Text verletzt hier das Format (%2); ihn berichtigen</translation>
    </message>
    <message>
        <source>“%1” can be read in more than one way (%2); say which is meant</source>
        <translation>„%1“ lässt sich auf mehr als eine Art lesen (%2); angeben, was gemeint ist</translation>
    </message>
    <message>
        <source>“%1” is there more than once; give each row its own</source>
        <translation>„%1“ kommt mehrfach vor; jeder Zeile einen eigenen Wert geben</translation>
    </message>
    <message>
        <source>the columns (%1) do not tell what the rows are; say it: %2</source>
        <translation>Aus den Spalten (%1) geht nicht hervor, was die Zeilen sind; es angeben: %2</translation>
    </message>
    <message>
        <source>no column was recognised as “%1”; name it among: %2</source>
        <translation>Keine Spalte wurde als „%1“ erkannt; eine von diesen angeben: %2</translation>
    </message>
    <message>
        <source>“%1” is there already with other figures, and was left out (%2); choose which one holds</source>
        <translation>„%1“ ist schon mit anderen Zahlen vorhanden und wurde ausgelassen (%2); wählen, was gilt</translation>
    </message>
    <message>
        <source>“%1” was taken for %2; check that they are one company</source>
        <translation>„%1“ wurde für %2 gehalten; prüfen, ob es ein Unternehmen ist</translation>
    </message>
    <message>
        <source>of several prices this one was taken: %2</source>
        <translation>Von mehreren Kursen wurde dieser genommen: %2</translation>
    </message>
    <message>
        <source>sizes without a sign were read as falls, as the heading or title says; check them</source>
        <translation>Größen ohne Vorzeichen wurden der Überschrift oder dem Titel nach als Rückgänge gelesen; sie prüfen</translation>
    </message>
    <message>
        <source>rates were read as units of a currency to one %1; name the base if it is another</source>
        <translation>Kurse wurden als Einheiten einer Währung je %1 gelesen; die Basis nennen, falls es eine andere ist</translation>
    </message>
    <message>
        <source>“%1” holds control or direction characters, which are shown as codes; remove them</source>
        <translation>„%1“ enthält Steuer- oder Richtungszeichen, die als Codes erscheinen; sie entfernen</translation>
    </message>
    <message>
        <source>files of this kind cannot be read (%2)</source>
        <translation>Dateien dieser Art können nicht gelesen werden (%2)</translation>
    </message>
    <message>
        <source>the file is protected by a password; save it without one and try again</source>
        <translation>Die Datei ist mit einem Passwort geschützt; sie ohne Passwort speichern und noch einmal versuchen</translation>
    </message>
    <message>
        <source>there is no table in it (%2); choose another file</source>
        <translation>Es ist keine Tabelle darin (%2); eine andere Datei wählen</translation>
    </message>
    <message>
        <source>the row has fewer cells than the table has columns (%2); the missing ones were left empty</source>
        <translation>Die Zeile hat weniger Zellen als die Tabelle Spalten (%2); die fehlenden blieben leer</translation>
    </message>
    <message>
        <source>the row has more cells than the table has columns (%2); “%1” was left out</source>
        <translation>Die Zeile hat mehr Zellen als die Tabelle Spalten (%2); „%1“ wurde ausgelassen</translation>
    </message>
    <message>
        <source>the quotation mark before “%1” is never closed; it was taken as a plain sign</source>
        <translation>Das Anführungszeichen vor „%1“ wird nie geschlossen; es wurde als gewöhnliches Zeichen genommen</translation>
    </message>
    <message>
        <source>there is a stray quotation mark in “%1”; it was taken as a plain sign</source>
        <translation>In „%1“ steht ein verirrtes Anführungszeichen; es wurde als gewöhnliches Zeichen genommen</translation>
    </message>
    <message>
        <source>there are NUL characters in the text; they were left out</source>
        <translation>Im Text stehen NUL-Zeichen; sie wurden ausgelassen</translation>
    </message>
    <message>
        <source>the text was taken for %1, going by its bytes; look whether its letters are right, or save it as UTF-8</source>
        <translation>Der Text wurde nach seinen Bytes als %1 gelesen; prüfen, ob die Buchstaben stimmen, oder als UTF-8 speichern</translation>
    </message>
    <message>
        <source>some bytes (%1) are not %2; they were read as well as could be, check the text</source>
        <translation>Einige Bytes (%1) sind nicht %2; sie wurden so gut wie möglich gelesen, den Text prüfen</translation>
    </message>
    <message>
        <source>“%1” was not taken as a part of the table (%2)</source>
        <translation>„%1“ wurde nicht als Teil der Tabelle genommen (%2)</translation>
    </message>
    <message>
        <source>there is more than one table; “%1” was taken, and these were not: %2</source>
        <translation>Es gibt mehr als eine Tabelle; „%1“ wurde genommen, diese nicht: %2</translation>
    </message>
    <message>
        <source>“%1” was taken, which its file hides</source>
        <translation>„%1“ wurde genommen; in der Datei ist es ausgeblendet</translation>
    </message>
    <message>
        <source>two columns are called “%1”; one of them was named “%2”</source>
        <translation>Zwei Spalten heißen „%1“; eine davon wurde „%2“ genannt</translation>
    </message>
    <message>
        <source>the name “%1” stands twice in one object; the last value was taken</source>
        <translation>Der Name „%1“ steht zweimal in einem Objekt; der letzte Wert wurde genommen</translation>
    </message>
    <message>
        <source>the values are nested deeper than can be taken (%2); flatten the file</source>
        <translation>Die Werte sind tiefer geschachtelt, als verarbeitet werden kann (%2); die Datei flacher machen</translation>
    </message>
    <message>
        <source>“%1” and the other dates of its column can be day first or month first; say which is meant</source>
        <translation>„%1“ und die anderen Daten der Spalte können mit dem Tag oder dem Monat beginnen; angeben, was gemeint ist</translation>
    </message>
    <message>
        <source>there are %1 more remarks like the ones above</source>
        <translation>Es gibt %1 weitere Hinweise wie die obigen</translation>
    </message>
    <message>
        <source>amounts in different currencies cannot be put together; convert them first</source>
        <translation>Beträge in verschiedenen Währungen lassen sich nicht zusammenfassen; sie zuerst umrechnen</translation>
    </message>
    <message>
        <source>the bounds leave nothing true to say</source>
        <translation>Die Grenzen lassen keine wahre Aussage zu</translation>
    </message>
    <message>
        <source>a ratio to zero says nothing</source>
        <translation>Ein Verhältnis zu null sagt nichts aus</translation>
    </message>
    <message>
        <source>no rate is known for %2; add an exchange rate or choose another currency</source>
        <translation>Für %2 ist kein Kurs bekannt; einen Wechselkurs ergänzen oder eine andere Währung wählen</translation>
    </message>
    <message>
        <source>the amount&apos;s heading says %2, and this column “%1”; the heading was followed, check the currency</source>
        <translation>die Überschrift des Betrags sagt %2 und diese Spalte „%1“; es galt die Überschrift, bitte die Währung prüfen</translation>
    </message>
    <message>
        <source>its figures are taken in the unit that is said for all of them: “%1”</source>
        <translation>seine Zahlen gelten in der Einheit, die für alle genannt ist: „%1“</translation>
    </message>
    <message>
        <source>its rows were taken to be of %2, as “%1” says; check that</source>
        <translation>seine Zeilen wurden für den %2 genommen, wie „%1“ sagt; das prüfen</translation>
    </message>
    <message>
        <source>the formula “%1” has no result in the file, and others may not either; open it in a spreadsheet, save it there and read it again</source>
        <translation>die Formel „%1“ hat in der Datei kein Ergebnis, andere vielleicht auch nicht; die Datei in einer Tabellenkalkulation öffnen, dort speichern und neu lesen lassen</translation>
    </message>
    <message>
        <source>years of two digits were read as 1969 to 2068, so that “%1” is %2; if they are others, write them with four digits</source>
        <translation>zweistellige Jahre wurden als 1969 bis 2068 gelesen, also „%1“ als %2; sind andere gemeint, sie vierstellig schreiben</translation>
    </message>
    <message>
        <source>reading took too long and was stopped (%2); split it or take less of it</source>
        <translation>Das Lesen dauerte zu lange und wurde abgebrochen (%2); teilen oder weniger davon nehmen</translation>
    </message>
    <message>
        <source>“%1” has no currency; name it in the cell, the heading or a column, or one for all rows</source>
        <translation>„%1“ hat keine Währung; sie in der Zelle, der Überschrift oder einer Spalte nennen, oder eine für alle Zeilen</translation>
    </message>
    <message>
        <source>sizes without a sign were read as falls or rises, as the column “%2” says; check them</source>
        <translation>Größen ohne Vorzeichen wurden als Verluste oder Gewinne gelesen, wie es die Spalte „%2“ sagt; bitte prüfen</translation>
    </message>
    <message>
        <source>days in numbers were counted from 1970, as R and databases do, so that “%1” is %2; if they are others, write them as dates</source>
        <translation>Tage in Zahlen wurden ab 1970 gezählt, wie R und Datenbanken es tun, sodass „%1“ der %2 ist; sind es andere, schreiben Sie sie als Datum</translation>
    </message>
    <message>
        <source>a rule of the dataset&apos;s own tables does not allow this (%2); correct the value or change the rule</source>
        <translation>eine Regel der eigenen Tabellen des Datensatzes lässt dies nicht zu (%2); den Wert berichtigen oder die Regel ändern</translation>
    </message>
    <message>
        <source>SQLite cannot read this (%2); choose another table, or export it as CSV from the program that made it</source>
        <translation>SQLite kann dies nicht lesen (%2); eine andere Tabelle wählen oder sie aus dem Programm, das sie angelegt hat, als CSV exportieren</translation>
    </message>
</context>
<context>
    <name>aftershock::Exchange</name>
    <message>
        <source>a file of that name is there</source>
        <translation>eine Datei dieses Namens ist vorhanden</translation>
    </message>
    <message>
        <source>the folder holds other files</source>
        <translation>der Ordner enthält andere Dateien</translation>
    </message>
    <message>
        <source>the first line must be: %1</source>
        <translation>die erste Zeile muss lauten: %1</translation>
    </message>
    <message>
        <source>%1 cells are needed</source>
        <translation>%1 Zellen sind nötig</translation>
    </message>
    <message>
        <source>export it as a folder instead</source>
        <translation>stattdessen als Ordner exportieren</translation>
    </message>
    <message>
        <source>a quotation mark is not closed or not doubled</source>
        <translation>ein Anführungszeichen ist nicht geschlossen oder nicht verdoppelt</translation>
    </message>
    <message>
        <source>a row of more than %1 MB</source>
        <translation>eine Zeile von mehr als %1 MB</translation>
    </message>
    <message>
        <source>“%1” must be a list of rows</source>
        <translation>„%1“ muss eine Liste von Zeilen sein</translation>
    </message>
    <message>
        <source>there is no table “%1”</source>
        <translation>es gibt keine Tabelle „%1“</translation>
    </message>
</context>
<context>
    <name>aftershock::ExportDialog</name>
    <message>
        <source>Web, 1200 × 675</source>
        <translation>Web, 1200 × 675</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>Folie, 1920 × 1080</translation>
    </message>
    <message>
        <source>Column in print, 640 × 720</source>
        <translation>Druckspalte, 640 × 720</translation>
    </message>
    <message>
        <source>Social square, 1080 × 1080</source>
        <translation>Quadrat für soziale Medien, 1080 × 1080</translation>
    </message>
    <message>
        <source>Title, note and source</source>
        <translation>Titel, Anmerkung und Quelle</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Durchsichtiger Grund</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>Plotted rows as CSV</source>
        <translation>Dargestellte Zeilen als CSV</translation>
    </message>
    <message>
        <source>Plotted rows as JSON</source>
        <translation>Dargestellte Zeilen als JSON</translation>
    </message>
    <message>
        <source>Vega-Lite specification</source>
        <translation>Vega-Lite-Spezifikation</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>The file will be %1 × %2 pixels.</source>
        <translation>Die Datei wird %1 × %2 Pixel groß.</translation>
    </message>
    <message>
        <source>Text stays text, sharp at any size.</source>
        <translation>Text bleibt Text, scharf in jeder Größe.</translation>
    </message>
    <message>
        <source>The figures as plotted, with qualifiers and sources.</source>
        <translation>Die Zahlen wie dargestellt, mit Zusätzen und Quellen.</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Zoomed as in the window</source>
        <translation>Ausschnitt wie im Fenster</translation>
    </message>
</context>
<context>
    <name>aftershock::Facets</name>
    <message>
        <source>%1 … %2</source>
        <comment>from, to</comment>
        <translation>%1 … %2</translation>
    </message>
</context>
<context>
    <name>aftershock::FieldHeader</name>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Was die Spalte „%1“ enthält</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>wie vorgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aftershock::Fields</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Reported spent</source>
        <translation>Als ausgegeben gemeldet</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht benannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, day or year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Funder’s country</source>
        <translation>Land des Geldgebers</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Size of move</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>Gemeldet als</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>aftershock::FigureTable</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Wie gemeldet</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>Dargestellt</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
</context>
<context>
    <name>aftershock::FileKeeping</name>
    <message>
        <source>Save the changes to this dataset?</source>
        <translation>Die Änderungen an diesem Datensatz speichern?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>If they are not saved, they are lost.</source>
        <translation>Werden sie nicht gespeichert, gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock)</source>
        <translation>Datensätze (*.aftershock)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>dataset.aftershock</source>
        <translation>datensatz.aftershock</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Not saved: one cell has to be mended first (%1: %2).</source>
        <translation>Nicht gespeichert: Zuerst ist eine Zelle auszubessern (%1: %2).</translation>
    </message>
    <message>
        <source>Not saved: %1 cells have to be mended first. The first is %2: %3.</source>
        <translation>Nicht gespeichert: Zuerst sind %1 Zellen auszubessern. Die erste ist %2: %3.</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Zelle zeigen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Another program has changed %1 since you opened it.</source>
        <translation>Ein anderes Programm hat %1 seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>Overwriting replaces its rows by yours. Reloading gives up your changes.</source>
        <translation>Überschreiben ersetzt dessen Zeilen durch Ihre. Neu laden gibt Ihre Änderungen auf.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Überschreiben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>The file holds prices of companies that you deleted.</source>
        <translation>Die Datei enthält Kurse von Unternehmen, die Sie gelöscht haben.</translation>
    </message>
    <message>
        <source>They can only be saved without these prices. To keep the prices, undo the deletion.</source>
        <translation>Gespeichert werden kann nur ohne diese Kurse. Um sie zu behalten, das Löschen rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete the prices too</source>
        <translation>Kurse &amp;mitlöschen</translation>
    </message>
    <message>
        <source>%1 is open in another Aftershock window too. What is saved there will be offered here, and you will be asked before anything of it is overwritten.</source>
        <translation>%1 ist auch in einem anderen Aftershock-Fenster geöffnet. Was dort gespeichert wird, wird hier angeboten, und bevor etwas davon überschrieben wird, werden Sie gefragt.</translation>
    </message>
</context>
<context>
    <name>aftershock::FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nothing is left with these filters.</source>
        <translation>Mit diesen Filtern bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>aftershock::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Ganze &amp;Zelle</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>In dieser Tabelle suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>, to be mended: %1</source>
        <translation>, auszubessern: %1</translation>
    </message>
</context>
<context>
    <name>aftershock::Funding</name>
    <message>
        <source>of which %1</source>
        <translation>davon %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>funder: purpose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a part; its share cannot be said</source>
        <translation>ein Teil; sein Anteil ist nicht bestimmbar</translation>
    </message>
    <message>
        <source>%1 of the amounts as stated</source>
        <translation>%1 der genannten Beträge</translation>
    </message>
    <message>
        <source>too small to see: %1 of the axis</source>
        <translation>zu klein zum Sehen: %1 der Achse</translation>
    </message>
    <message>
        <source>No amount here says how many years it covers. Show whole amounts instead.</source>
        <translation>Kein Betrag hier nennt die Jahre, die er umfasst. Stattdessen ganze Beträge zeigen.</translation>
    </message>
    <message>
        <source>Nothing can be said as a multiple of %1. Show the amounts instead.</source>
        <translation>Im Verhältnis zu %1 lässt sich nichts sagen. Stattdessen die Beträge zeigen.</translation>
    </message>
    <message>
        <source>A logarithmic scale cannot show zero. Choose the linear scale.</source>
        <translation>Eine logarithmische Skala kann die Null nicht zeigen. Die lineare Skala wählen.</translation>
    </message>
    <message>
        <source>The rows of funding here have no amounts.</source>
        <translation>Die Finanzierungen hier haben keine Beträge.</translation>
    </message>
    <message>
        <source>No amount passes the filters. Clear them to see all %1.</source>
        <translation>Kein Betrag passt zu den Filtern. Ohne Filter sind alle %1 zu sehen.</translation>
    </message>
    <message>
        <source>This dataset has no funding yet. Add rows in the Data view, or import a table of it.</source>
        <translation>Dieser Datensatz hat noch keine Finanzierungen. In der Ansicht Daten Zeilen hinzufügen oder eine Tabelle davon importieren.</translation>
    </message>
    <message>
        <source>No row of funding here is finished yet. Mend the cells that are marked in the Data view.</source>
        <translation>Noch keine Finanzierung hier ist vollständig. Die markierten Zellen in der Ansicht Daten ausbessern.</translation>
    </message>
</context>
<context>
    <name>aftershock::FundingDeeds</name>
    <message>
        <source>%1 puts up %2</source>
        <comment>funder, amount</comment>
        <translation>%1 stellt %2 bereit</translation>
    </message>
    <message>
        <source>%1 plans %2</source>
        <comment>funder, amount</comment>
        <translation>%1 plant %2</translation>
    </message>
    <message>
        <source>%1 spent %2</source>
        <comment>funder, amount</comment>
        <translation>%1 gab %2 aus</translation>
    </message>
    <message>
        <source>%1 reportedly spent %2</source>
        <comment>funder, amount</comment>
        <translation>%1 gab laut Bericht %2 aus</translation>
    </message>
    <message>
        <source>%1 puts up %2 for %3</source>
        <comment>funder, amount, purpose</comment>
        <translation>%1 stellt %2 für %3 bereit</translation>
    </message>
    <message>
        <source>%1 plans %2 for %3</source>
        <comment>funder, amount, purpose</comment>
        <translation>%1 plant %2 für %3</translation>
    </message>
    <message>
        <source>%1 spent %2 for %3</source>
        <comment>funder, amount, purpose</comment>
        <translation>%1 gab %2 für %3 aus</translation>
    </message>
    <message>
        <source>%1 reportedly spent %2 for %3</source>
        <comment>funder, amount, purpose</comment>
        <translation>%1 gab laut Bericht %2 für %3 aus</translation>
    </message>
    <message>
        <source>%1 puts up %2 %3</source>
        <comment>funder, “at least 24 times”, whose amount</comment>
        <translation>%1 stellt %2 so viel bereit wie %3</translation>
    </message>
    <message>
        <source>%1 plans %2 %3</source>
        <comment>funder, “at least 24 times”, whose amount</comment>
        <translation>%1 plant %2 so viel wie %3</translation>
    </message>
    <message>
        <source>%1 spent %2 %3</source>
        <comment>funder, “at least 24 times”, whose amount</comment>
        <translation>%1 gab %2 so viel aus wie %3</translation>
    </message>
    <message>
        <source>%1 reportedly spent %2 %3</source>
        <comment>funder, “at least 24 times”, whose amount</comment>
        <translation>%1 gab laut Bericht %2 so viel aus wie %3</translation>
    </message>
    <message>
        <source>%1 puts up the most, %2</source>
        <comment>funder, amount</comment>
        <translation>%1 stellt am meisten bereit: %2</translation>
    </message>
    <message>
        <source>%1 plans the most, %2</source>
        <comment>funder, amount</comment>
        <translation>%1 plant am meisten: %2</translation>
    </message>
    <message>
        <source>%1 spent the most, %2</source>
        <comment>funder, amount</comment>
        <translation>%1 gab am meisten aus: %2</translation>
    </message>
    <message>
        <source>%1 reportedly spent the most, %2</source>
        <comment>funder, amount</comment>
        <translation>%1 gab laut Bericht am meisten aus: %2</translation>
    </message>
    <message>
        <source>%1 puts up the most as stated: %2</source>
        <comment>funder, amount</comment>
        <translation>%1 stellt nach den Angaben am meisten bereit: %2</translation>
    </message>
    <message>
        <source>%1 plans the most as stated: %2</source>
        <comment>funder, amount</comment>
        <translation>%1 plant nach den Angaben am meisten: %2</translation>
    </message>
    <message>
        <source>%1 spent the most as stated: %2</source>
        <comment>funder, amount</comment>
        <translation>%1 gab nach den Angaben am meisten aus: %2</translation>
    </message>
    <message>
        <source>%1 reportedly spent the most as stated: %2</source>
        <comment>funder, amount</comment>
        <translation>%1 gab laut Bericht nach den Angaben am meisten aus: %2</translation>
    </message>
    <message>
        <source>%1 raised %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 warb %2 ein</translation>
    </message>
    <message>
        <source>%1 is to receive %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 soll %2 erhalten</translation>
    </message>
    <message>
        <source>%1 received %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 erhielt %2</translation>
    </message>
    <message>
        <source>%1 reportedly raised %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 warb laut Bericht %2 ein</translation>
    </message>
    <message>
        <source>%1 raised %2 for %3</source>
        <comment>recipient, amount, purpose</comment>
        <translation>%1 warb %2 für %3 ein</translation>
    </message>
    <message>
        <source>%1 is to receive %2 for %3</source>
        <comment>recipient, amount, purpose</comment>
        <translation>%1 soll %2 für %3 erhalten</translation>
    </message>
    <message>
        <source>%1 received %2 for %3</source>
        <comment>recipient, amount, purpose</comment>
        <translation>%1 erhielt %2 für %3</translation>
    </message>
    <message>
        <source>%1 reportedly raised %2 for %3</source>
        <comment>recipient, amount, purpose</comment>
        <translation>%1 warb laut Bericht %2 für %3 ein</translation>
    </message>
    <message>
        <source>%1 raised %2 %3</source>
        <comment>recipient, “at least 24 times”, whose amount</comment>
        <translation>%1 warb %2 so viel ein wie %3</translation>
    </message>
    <message>
        <source>%1 is to receive %2 %3</source>
        <comment>recipient, “at least 24 times”, whose amount</comment>
        <translation>%1 soll %2 so viel erhalten wie %3</translation>
    </message>
    <message>
        <source>%1 received %2 %3</source>
        <comment>recipient, “at least 24 times”, whose amount</comment>
        <translation>%1 erhielt %2 so viel wie %3</translation>
    </message>
    <message>
        <source>%1 reportedly raised %2 %3</source>
        <comment>recipient, “at least 24 times”, whose amount</comment>
        <translation>%1 warb laut Bericht %2 so viel ein wie %3</translation>
    </message>
    <message>
        <source>%1 raised the most, %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 warb am meisten ein: %2</translation>
    </message>
    <message>
        <source>%1 is to receive the most, %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 soll am meisten erhalten: %2</translation>
    </message>
    <message>
        <source>%1 received the most, %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 erhielt am meisten: %2</translation>
    </message>
    <message>
        <source>%1 reportedly raised the most, %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 warb laut Bericht am meisten ein: %2</translation>
    </message>
    <message>
        <source>%1 raised the most as stated: %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 warb nach den Angaben am meisten ein: %2</translation>
    </message>
    <message>
        <source>%1 is to receive the most as stated: %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 soll nach den Angaben am meisten erhalten: %2</translation>
    </message>
    <message>
        <source>%1 received the most as stated: %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 erhielt nach den Angaben am meisten: %2</translation>
    </message>
    <message>
        <source>%1 reportedly raised the most as stated: %2</source>
        <comment>recipient, amount</comment>
        <translation>%1 warb laut Bericht nach den Angaben am meisten ein: %2</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <comment>purpose, amount</comment>
        <translation>Für %1 gibt es %2</translation>
    </message>
    <message>
        <source>%1 gets %2 %3</source>
        <comment>purpose, “at least 24 times”, whose amount</comment>
        <translation>Für %1 gibt es %2 so viel wie %3</translation>
    </message>
    <message>
        <source>%1 gets the most, %2</source>
        <comment>purpose, amount</comment>
        <translation>Für %1 gibt es am meisten: %2</translation>
    </message>
    <message>
        <source>%1 gets the most as stated: %2</source>
        <comment>purpose, amount</comment>
        <translation>Für %1 gibt es nach den Angaben am meisten: %2</translation>
    </message>
</context>
<context>
    <name>aftershock::FundingTexts</name>
    <message>
        <source>Spread evenly, %1</source>
        <comment>finding</comment>
        <translation>%1 (gleichmäßig verteilt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DeepSeek’s reported cost of R1: $5.6 m</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spread evenly, %1 a year</source>
        <comment>finding with a multiple</comment>
        <translation>Pro Jahr, gleichmäßig verteilt: %1</translation>
    </message>
    <message>
        <source>No funding to show</source>
        <translation>Keine Finanzierung zu zeigen</translation>
    </message>
    <message>
        <source>Funding as multiples of %1</source>
        <translation>Finanzierung im Verhältnis zu %1</translation>
    </message>
    <message>
        <source>Funding a year in the currencies it was reported in</source>
        <translation>Finanzierung pro Jahr in den gemeldeten Währungen</translation>
    </message>
    <message>
        <source>Funding in the currencies it was reported in</source>
        <translation>Finanzierung in den gemeldeten Währungen</translation>
    </message>
    <message>
        <source>Funding planned</source>
        <translation>Geplante Finanzierung</translation>
    </message>
    <message>
        <source>Funding spent</source>
        <translation>Ausgegebene Mittel</translation>
    </message>
    <message>
        <source>Funding announced or reported</source>
        <translation>Angekündigte oder gemeldete Finanzierung</translation>
    </message>
    <message>
        <source>each amount in its own currency</source>
        <translation>jeder Betrag in seiner eigenen Währung</translation>
    </message>
    <message>
        <source>%1, some converted by a rate</source>
        <translation>%1, teils nach Kurs umgerechnet</translation>
    </message>
    <message>
        <source>%1 as %2 converts them</source>
        <comment>pounds, the article</comment>
        <translation>%1 nach Umrechnung von %2</translation>
    </message>
    <message>
        <source>%1 as the sources convert them</source>
        <translation>%1 nach Umrechnung der Quellen</translation>
    </message>
    <message>
        <source>as a multiple of %1</source>
        <translation>im Verhältnis zu %1</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>logarithmische Skala</translation>
    </message>
    <message>
        <source>“more than”</source>
        <translation>„mehr als“</translation>
    </message>
    <message>
        <source>“at least”</source>
        <translation>„mindestens“</translation>
    </message>
    <message>
        <source>“less than”</source>
        <translation>„weniger als“</translation>
    </message>
    <message>
        <source>“at most”</source>
        <translation>„höchstens“</translation>
    </message>
    <message>
        <source>“about”</source>
        <translation>„rund“</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two words</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Arrow: %1; the true amount may be larger.</source>
        <translation>Pfeil: %1; der wahre Betrag kann größer sein.</translation>
    </message>
    <message>
        <source>Arrow to the left: %1; the true amount may be smaller.</source>
        <translation>Pfeil nach links: %1; der wahre Betrag kann kleiner sein.</translation>
    </message>
    <message>
        <source>Pale stretch: the source gives a range.</source>
        <translation>Blasse Strecke: Die Quelle nennt eine Spanne.</translation>
    </message>
    <message>
        <source>“Of the amounts as stated”: both amounts are bounds, so the true multiple is not known.</source>
        <translation>„Der genannten Beträge“: Beide Beträge sind Grenzen, das wahre Vielfache ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Soft end: the source says “about”.</source>
        <translation>Weiches Ende: Die Quelle sagt „rund“.</translation>
    </message>
    <message>
        <source>Hollow: a part, counted in its whole already.</source>
        <translation>Hohl: ein Teil, in seiner Gesamtsumme schon enthalten.</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>Amounts cover different spans: %1.</source>
        <translation>Die Beträge umfassen verschiedene Zeiträume: %1.</translation>
    </message>
    <message>
        <source>%1: spread evenly over %2.</source>
        <translation>%1: gleichmäßig verteilt über %2.</translation>
    </message>
    <message>
        <source>the listed rate of %1</source>
        <translation>dem aufgeführten Kurs vom %1</translation>
    </message>
    <message>
        <source>the listed rate</source>
        <translation>dem aufgeführten Kurs</translation>
    </message>
    <message>
        <source>the rate implied by %1’s two amounts for %2</source>
        <translation>dem Kurs, der aus den zwei Beträgen von %1 für %2 folgt</translation>
    </message>
    <message>
        <source>the rate implied by %1’s two amounts</source>
        <translation>dem Kurs, der aus den zwei Beträgen von %1 folgt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rate, where it is from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; dann </translation>
    </message>
    <message>
        <source>%1: converted at %2.</source>
        <translation>%1: umgerechnet zu %2.</translation>
    </message>
    <message>
        <source>Not shown, since no amount is given: %1.</source>
        <translation>Nicht gezeigt, weil kein Betrag genannt ist: %1.</translation>
    </message>
    <message>
        <source>Not shown, since no rate is known: %1.</source>
        <translation>Nicht gezeigt, weil kein Kurs bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Not shown per year, since no span is stated: %1.</source>
        <translation>Nicht pro Jahr gezeigt, weil kein Zeitraum genannt ist: %1.</translation>
    </message>
    <message>
        <source>Not shown, since a logarithmic scale has no zero: %1.</source>
        <translation>Nicht gezeigt, weil eine logarithmische Skala keine Null hat: %1.</translation>
    </message>
    <message>
        <source>Not shown, since no multiple can be said: %1.</source>
        <translation>Nicht gezeigt, weil sich kein Vielfaches sagen lässt: %1.</translation>
    </message>
    <message>
        <source>Multiples compare amounts in %1, in which both are stated.</source>
        <translation>Die Vielfachen vergleichen Beträge in der Währung, in der beide angegeben sind (%1).</translation>
    </message>
    <message>
        <source>%1: compared in %2, in which both amounts are stated.</source>
        <translation>%1: in der Währung verglichen, in der beide Beträge angegeben sind (%2).</translation>
    </message>
    <message>
        <source>Amounts are in different currencies: compare only within one.</source>
        <translation>Die Beträge sind in verschiedenen Währungen: nur innerhalb einer vergleichen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Dot chart of %1 amounts: from %2 (%3) to %4 (%5).</source>
        <translation>Punktdiagramm von %1 Beträgen: von %2 (%3) bis %4 (%5).</translation>
    </message>
    <message>
        <source>Bar chart of %1 amounts: from %2 (%3) to %4 (%5).</source>
        <translation>Balkendiagramm von %1 Beträgen: von %2 (%3) bis %4 (%5).</translation>
    </message>
    <message>
        <source>Parts of another amount shown: %1.</source>
        <translation>Teile eines anderen gezeigten Betrags: %1.</translation>
    </message>
    <message>
        <source>Not shown, since a cell waits to be mended: %1.</source>
        <translation>Nicht gezeigt, weil eine Zelle noch auszubessern ist: %1.</translation>
    </message>
    <message>
        <source>Of those shown and spread evenly, %1</source>
        <comment>finding</comment>
        <translation>%1 (unter den gezeigten, gleichmäßig verteilt)</translation>
    </message>
    <message>
        <source>Of those shown, %1</source>
        <comment>finding</comment>
        <translation>%1 (unter den gezeigten)</translation>
    </message>
</context>
<context>
    <name>aftershock::FundingWords</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <comment>amount, owner with the year</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a year</comment>
        <translation>im Jahr %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <comment>a year</comment>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>round, investors</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>purpose, year</comment>
        <translation>%1 im Jahr %2</translation>
    </message>
    <message>
        <source>%1, spread evenly over %2</source>
        <translation>%1, gleichmäßig verteilt über %2</translation>
    </message>
    <message>
        <source>%1, over %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>%1’s planned %2</source>
        <comment>owner, amount; follows “5 times”, “a multiple of”</comment>
        <translation>%1 (%2, geplant)</translation>
    </message>
    <message>
        <source>%1’s reported %2</source>
        <comment>owner, amount; follows “5 times”, “a multiple of”</comment>
        <translation>%1 (%2, gemeldet)</translation>
    </message>
    <message>
        <source>%1’s %2</source>
        <comment>owner, amount; follows “5 times”, “a multiple of”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>ein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>a number with a fraction</comment>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>reported %1</source>
        <comment>purpose that is money</comment>
        <translation>%1 (gemeldet)</translation>
    </message>
    <message>
        <source>purpose not stated</source>
        <translation>Zweck nicht angegeben</translation>
    </message>
    <message>
        <source>amount (%1)</source>
        <comment>of which only a bound is known</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>%1 of the amounts as stated</source>
        <translation>%1 der genannten Beträge</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 der Gesamtsumme</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>rate: $1.2440 to £1</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>payer not stated</source>
        <translation>Geldgeber nicht angegeben</translation>
    </message>
</context>
<context>
    <name>aftershock::Help</name>
    <message>
        <source>Chart: walk the marks</source>
        <translation>Diagramm: durch die Werte gehen</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down, Home, End</source>
        <translation>Auf, Ab, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Chart: select the mark</source>
        <translation>Diagramm: den Wert auswählen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Chart: tell more of the mark</source>
        <translation>Diagramm: mehr über den Wert</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Chart: zoom to a box</source>
        <translation>Diagramm: auf einen Rahmen zoomen</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Umschalttaste und ziehen</translation>
    </message>
    <message>
        <source>Chart: show the whole axis</source>
        <translation>Diagramm: die ganze Achse zeigen</translation>
    </message>
    <message>
        <source>0, or double click</source>
        <translation>0 oder Doppelklick</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl and click</source>
        <translation>Strg und Klick</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Umschalttaste und Klick</translation>
    </message>
    <message>
        <source>Table: sort by the current column</source>
        <translation>Tabelle: nach der aktuellen Spalte sortieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up or Down</source>
        <translation>Strg+Alt+Auf oder Ab</translation>
    </message>
    <message>
        <source>Size filter: other handle</source>
        <translation>Größenfilter: anderer Griff</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Aftershock</source>
        <translation>Über Aftershock</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Figures of a news story as charts that can be checked: each keeps its qualifier and its source, and what does not fit together is shown.</source>
        <translation>Zahlen einer Nachricht als Diagramme, die sich prüfen lassen: Jede behält ihren Zusatz und ihre Quelle, und was nicht zusammenpasst, wird gezeigt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty; you may share and change it under the licence’s terms.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung; sie darf nach den Bedingungen der Lizenz weitergegeben und geändert werden.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
</context>
<context>
    <name>aftershock::Import</name>
    <message>
        <source>it must not end before it starts</source>
        <translation>es darf nicht vor seinem Beginn enden</translation>
    </message>
    <message>
        <source>a percentage is no amount of money</source>
        <translation>ein Prozentsatz ist kein Geldbetrag</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>ein Geldbetrag</translation>
    </message>
    <message>
        <source>a year from 1 to 9999</source>
        <translation>ein Jahr von 1 bis 9999</translation>
    </message>
    <message>
        <source>a number of years</source>
        <translation>eine Anzahl von Jahren</translation>
    </message>
    <message>
        <source>prices as they were traded; for those adjusted for splits and dividends, give that column the field “close”</source>
        <translation>Kurse, wie sie gehandelt wurden; für die um Splits und Dividenden bereinigten jener Spalte das Feld „close“ geben</translation>
    </message>
    <message>
        <source>line %1 has another price for the company and time</source>
        <translation>Zeile %1 hat einen anderen Kurs für das Unternehmen und die Zeit</translation>
    </message>
    <message>
        <source>the dataset has another price for it, and can have only one</source>
        <translation>der Datensatz hat dafür einen anderen Kurs und kann nur einen haben</translation>
    </message>
    <message>
        <source>a rate needs a day</source>
        <translation>ein Kurs braucht einen Tag</translation>
    </message>
    <message>
        <source>how many units the rate is for</source>
        <translation>für wie viele Einheiten der Kurs gilt</translation>
    </message>
    <message>
        <source>a rate between two currencies</source>
        <translation>ein Kurs zwischen zwei Währungen</translation>
    </message>
    <message>
        <source>a price above zero</source>
        <translation>ein Kurs über null</translation>
    </message>
    <message>
        <source>a number of shares</source>
        <translation>eine Zahl von Aktien</translation>
    </message>
    <message>
        <source>the currency of the company’s other prices</source>
        <translation>die Währung der anderen Kurse des Unternehmens</translation>
    </message>
    <message>
        <source>a share moves on a trading day</source>
        <translation>eine Aktie bewegt sich an einem Handelstag</translation>
    </message>
    <message>
        <source>a heading that names one year, quarter or month</source>
        <translation>eine Überschrift, die ein Jahr, Quartal oder einen Monat nennt</translation>
    </message>
    <message>
        <source>a part of a financial year, whose months are not known; write that of the calendar, as in “Q1 2024”</source>
        <translation>ein Teil eines Geschäftsjahres, dessen Monate nicht bekannt sind; den des Kalenders nennen, wie in „Q1 2024“</translation>
    </message>
    <message>
        <source>money is no change in percent</source>
        <translation>Geld ist keine Veränderung in Prozent</translation>
    </message>
    <message>
        <source>percent or a fraction; give the column the field for one of them, or “fraction” as the units of all rows, as in --map &quot;'fraction'=units&quot;</source>
        <translation>Prozent oder ein Bruchteil; der Spalte das Feld für eines von beiden geben, oder „fraction“ als Einheit aller Zeilen, wie in „'fraction'=units“</translation>
    </message>
    <message>
        <source>a change in percent</source>
        <translation>eine Veränderung in Prozent</translation>
    </message>
    <message>
        <source>another amount in %1 stands beside it</source>
        <translation>daneben steht ein anderer Betrag in %1</translation>
    </message>
    <message>
        <source>a fall, as the heading says, or a rise, since other rows have a plus</source>
        <translation>ein Rückgang, wie die Überschrift sagt, oder ein Anstieg, da andere Zeilen ein Plus haben</translation>
    </message>
    <message>
        <source>a fall, of which the title speaks, or a rise; give the column the field “change-percent” to take it as it stands</source>
        <translation>ein Rückgang, von dem der Titel spricht, oder ein Anstieg; die Spalte wird mit dem Feld „change-percent“ so genommen, wie sie dasteht</translation>
    </message>
    <message>
        <source>a fall, as the heading says, or a rise, since most rows have no minus</source>
        <translation>ein Rückgang, wie die Überschrift sagt, oder ein Anstieg, da die meisten Zeilen kein Minus haben</translation>
    </message>
    <message>
        <source>the one there: %1</source>
        <translation>vorhanden: %1</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” tells them apart, and is not used; take one of its values, or keep both rows</source>
        <translation>„%1“ unterscheidet sie und wird nicht verwendet; einen der Werte auswählen oder beide Zeilen behalten</translation>
    </message>
    <message>
        <source>“%1” tells them apart: give it a field, as in “%2”</source>
        <translation>„%1“ unterscheidet sie: der Spalte ein Feld geben, wie in „%2“</translation>
    </message>
    <message>
        <source>take some of them, or keep both rows</source>
        <translation>einige davon auswählen oder beide Zeilen behalten</translation>
    </message>
    <message>
        <source>rows %1 and %2 give it different figures, and %3 more rows do so; %4</source>
        <translation>die Zeilen %1 und %2 nennen dafür verschiedene Zahlen, und %3 weitere Zeilen tun es auch; %4</translation>
    </message>
    <message>
        <source>the row's name gives another unit</source>
        <translation>der Name der Zeile nennt eine andere Einheit</translation>
    </message>
    <message>
        <source>“%1” may name a unit; write it into the cells, or give it for all rows, as in “USD bn”</source>
        <translation>„%1“ nennt vielleicht eine Einheit; in die Zellen schreiben oder für alle Zeilen angeben, wie „USD bn“</translation>
    </message>
    <message>
        <source>written out, or in the unit of the heading; write the unit into the cell, as in “$12.5 m”</source>
        <translation>ausgeschrieben oder in der Einheit der Überschrift; die Einheit in die Zelle schreiben, etwa „12,5 Mio. $“</translation>
    </message>
    <message>
        <source>no share price falls by more than 100 percent; taken as it stands</source>
        <translation>kein Kurs fällt um mehr als 100 Prozent; übernommen, wie er dasteht</translation>
    </message>
    <message>
        <source>a company, or an average, sum or count of other rows</source>
        <translation>ein Unternehmen oder ein Mittelwert, eine Summe oder Anzahl anderer Zeilen</translation>
    </message>
</context>
<context>
    <name>aftershock::ImportAssistant</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>The columns are taken as you set them for such a file before.</source>
        <translation>Die Spalten sind so übernommen, wie sie für eine solche Datei schon festgelegt wurden.</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>Neu raten</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>Es gibt keine Zeilen zu importieren.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Save the new dataset as</source>
        <translation>Neuen Datensatz speichern als</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock)</source>
        <translation>Datensätze (*.aftershock)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was written.</source>
        <translation>Der Import wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The check was stopped: which rows will be refused is not known.</source>
        <translation>Die Prüfung wurde angehalten: Welche Zeilen abgelehnt werden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>The table as it is read</source>
        <translation>Die Tabelle, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>F2 chooses what the column holds</source>
        <translation>F2 wählt, was die Spalte enthält</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing can be imported yet.</source>
        <translation>Noch kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>Say what the columns hold.</source>
        <translation>Angeben, was die Spalten enthalten.</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Jede Zeile wird geprüft…</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>%1 rows read: %2</source>
        <translation>%1 Zeilen gelesen: %2</translation>
    </message>
    <message>
        <source>%1 row read: %2</source>
        <translation>%1 Zeile gelesen: %2</translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <translation>Nichts Neues: %1.</translation>
    </message>
    <message>
        <source>No row can be used: %1.</source>
        <translation>Keine Zeile ist verwendbar: %1.</translation>
    </message>
    <message>
        <source>Import unchecked</source>
        <translation>Ungeprüft importieren</translation>
    </message>
    <message>
        <source>Import %1, leave %2 out</source>
        <translation>%1 importieren, %2 weglassen</translation>
    </message>
    <message>
        <source>What the rows are was not recognised. Choose it on the left, then look whether the head of each column says what it holds.</source>
        <translation>Was die Zeilen sind, wurde nicht erkannt. Links auswählen, dann nachsehen, ob der Kopf jeder Spalte sagt, was sie enthält.</translation>
    </message>
    <message>
        <source>Which column holds “%1” is not known yet. Choose it at the column’s head, or fill it in on the left if it is the same for all rows.</source>
        <translation>Welche Spalte „%1“ enthält, ist noch nicht bekannt. Sie am Spaltenkopf auswählen oder links eintragen, wenn es für alle Zeilen gleich ist.</translation>
    </message>
    <message>
        <source>Which column holds “%1” is not known yet. Choose it at the column’s head.</source>
        <translation>Welche Spalte „%1“ enthält, ist noch nicht bekannt. Sie am Spaltenkopf auswählen.</translation>
    </message>
</context>
<context>
    <name>aftershock::ImportCommands</name>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.json *.ndjson *.jsonl *.xlsx *.db *.sqlite *.sqlite3)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt *.json *.ndjson *.jsonl *.xlsx *.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy some rows of a table first.</source>
        <translation>In der Zwischenablage ist kein Text; zuerst einige Zeilen einer Tabelle kopieren.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Imported from %3.</source>
        <translation>%1: %2. Importiert aus %3.</translation>
    </message>
    <message>
        <source>Export the whole dataset</source>
        <translation>Ganzen Datensatz exportieren</translation>
    </message>
    <message>
        <source>One JSON file (*.json)</source>
        <translation>Eine JSON-Datei (*.json)</translation>
    </message>
    <message>
        <source>A folder of CSV files (*)</source>
        <translation>Ein Ordner mit CSV-Dateien (*)</translation>
    </message>
    <message>
        <source>The dataset was exported to %1, without the changes that are not saved.</source>
        <translation>Der Datensatz wurde nach %1 exportiert, ohne die nicht gespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>The dataset was exported to %1.</source>
        <translation>Der Datensatz wurde nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Save the exported dataset as a file</source>
        <translation>Exportierten Datensatz als Datei speichern</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock)</source>
        <translation>Datensätze (*.aftershock)</translation>
    </message>
</context>
<context>
    <name>aftershock::ImportWords</name>
    <message>
        <source>Share moves</source>
        <translation>Kursbewegungen</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Change, as a fraction</source>
        <translation>Veränderung als Bruchteil</translation>
    </message>
    <message>
        <source>Change, in percent</source>
        <translation>Veränderung in Prozent</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Converted amount</source>
        <translation>Umgerechneter Betrag</translation>
    </message>
    <message>
        <source>Converted currency</source>
        <translation>Währung der Umrechnung</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Ab Jahr</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse der Quelle</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Fundstelle in der Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Höchstkurs</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tiefstkurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schlusskurs</translation>
    </message>
    <message>
        <source>Adjusted close</source>
        <translation>Bereinigter Schlusskurs</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Eine Einheit von</translation>
    </message>
    <message>
        <source>In units of</source>
        <translation>In Einheiten von</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>The company’s prices</source>
        <translation>Kurse des Unternehmens</translation>
    </message>
    <message>
        <source>Unit of the figures</source>
        <translation>Einheit der Zahlen</translation>
    </message>
    <message>
        <source>The year’s amounts</source>
        <translation>Beträge des Jahres</translation>
    </message>
    <message>
        <source>The company’s amounts</source>
        <translation>Beträge des Unternehmens</translation>
    </message>
    <message>
        <source>The day’s changes</source>
        <translation>Veränderungen des Tages</translation>
    </message>
    <message>
        <source>The company’s changes</source>
        <translation>Veränderungen des Unternehmens</translation>
    </message>
    <message>
        <source>The currency’s rates</source>
        <translation>Kurse der Währung</translation>
    </message>
    <message>
        <source>Windows-%1</source>
        <translation>Windows-%1</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>several blanks</source>
        <translation>mehrere Leerzeichen</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>none, one column</source>
        <translation>keines, eine Spalte</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>one blank</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>double (&quot;)</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>single (&apos;)</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>%1, %2 before them</source>
        <translation>%1, davor %2</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>cell by cell</source>
        <translation>Zelle für Zelle</translation>
    </message>
    <message>
        <source>%1, as in %2</source>
        <translation>%1, wie in %2</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>zu %1 sicher</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ergänzt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>%1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
</context>
<context>
    <name>aftershock::Importer</name>
    <message>
        <source>no rows stand under its heading</source>
        <translation>unter seiner Überschrift stehen keine Zeilen</translation>
    </message>
    <message>
        <source>one month, or the quarter that ends with it; write “Q1 2024” for a quarter, or give 0.0833 as the years of all rows</source>
        <translation>ein Monat oder das Quartal, das mit ihm endet; für ein Quartal „Q1 2024“ schreiben, oder 0.0833 als Jahre aller Zeilen angeben</translation>
    </message>
    <message>
        <source>a payer, or the sum of other rows</source>
        <translation>ein Geldgeber oder die Summe anderer Zeilen</translation>
    </message>
    <message>
        <source>a payer, or a growth or ratio</source>
        <translation>ein Geldgeber oder ein Wachstum oder Verhältnis</translation>
    </message>
    <message>
        <source>a payer, or what was paid for</source>
        <translation>ein Geldgeber oder das, wofür gezahlt wurde</translation>
    </message>
    <message>
        <source>a payer, or a figure of another kind</source>
        <translation>ein Geldgeber oder eine andere Kennzahl</translation>
    </message>
    <message>
        <source>its quarters or its year are read, and not all there in this row; put such rows into a table of their own</source>
        <translation>gelesen werden dessen Quartale oder Jahr, und in dieser Zeile fehlen davon welche; solche Zeilen gehören in eine eigene Tabelle</translation>
    </message>
    <message>
        <source>it stands below “%1”, which was not spent</source>
        <translation>die Zeile steht unter „%1“, und das wurde nicht ausgegeben</translation>
    </message>
    <message>
        <source>it stands below “%1”, and has no sign of its own</source>
        <translation>es steht unter „%1“ und hat kein eigenes Vorzeichen</translation>
    </message>
    <message>
        <source>one financial year, or two years; write “2022/23” for one</source>
        <translation>ein Geschäftsjahr oder zwei Jahre; für eines „2022/23“ schreiben</translation>
    </message>
    <message>
        <source>one year, quarter or month, as in “2024”, “2025E” or “Q1 2024”</source>
        <translation>ein Jahr, Quartal oder Monat, wie in „2024“, „2025E“ oder „Q1 2024“</translation>
    </message>
    <message>
        <source>other rows are of the same months too</source>
        <translation>andere Zeilen gelten denselben Monaten</translation>
    </message>
    <message>
        <source>“%1” and its other cells are no dates</source>
        <translation>„%1“ und die anderen Zellen sind keine Daten</translation>
    </message>
    <message>
        <source>it may name the unit of all rows; give that for them, as in “USD bn”</source>
        <translation>das kann die Einheit aller Zeilen nennen; diese für alle angeben, wie in „USD bn“</translation>
    </message>
    <message>
        <source>a fall or a rise: the column of signs does not say</source>
        <translation>ein Verlust oder ein Gewinn: Die Spalte der Vorzeichen sagt es nicht</translation>
    </message>
    <message>
        <source>the column of qualifiers says “%1”</source>
        <translation>die Spalte der Zusätze sagt „%1“</translation>
    </message>
    <message>
        <source>no organisation can have a higher number than the last</source>
        <translation>keine Organisation kann eine höhere Nummer haben als die letzte</translation>
    </message>
    <message>
        <source>a company, or an average, sum or count of other rows</source>
        <translation>ein Unternehmen oder ein Mittelwert, eine Summe oder Anzahl anderer Zeilen</translation>
    </message>
    <message>
        <source>a name, or a part of a row above it</source>
        <translation>ein Name oder ein Teil einer Zeile darüber</translation>
    </message>
    <message>
        <source>it stands below “%1”, which begins another table</source>
        <translation>die Zeile steht unter „%1“, womit eine andere Tabelle beginnt</translation>
    </message>
    <message>
        <source>a row, or the beginning of another table; put that into a file of its own</source>
        <translation>eine Zeile oder der Anfang einer anderen Tabelle; diese gehört in eine eigene Datei</translation>
    </message>
    <message>
        <source>it stands below “%1”; give each row a column that says so</source>
        <translation>die Zeile steht unter „%1“; das gehört in eine Spalte jeder Zeile</translation>
    </message>
    <message>
        <source>it stands below “%1”, which is no change of a share price in a day</source>
        <translation>die Zeile steht unter „%1“, und das ist keine Kursänderung an einem Tag</translation>
    </message>
    <message>
        <source>blank cells: %1</source>
        <translation>leere Zellen: %1</translation>
    </message>
    <message>
        <source>nothing, or what stands above them, which was taken</source>
        <translation>nichts oder das, was darüber steht; dieses wurde genommen</translation>
    </message>
    <message>
        <source>nothing, as was taken, or what stands above them</source>
        <translation>nichts, wie angenommen, oder das, was darüber steht</translation>
    </message>
</context>
<context>
    <name>aftershock::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>There are more: Data ▸ Check dataset shows all of them.</source>
        <translation>Es gibt noch mehr: Daten ▸ Datensatz prüfen zeigt alle.</translation>
    </message>
    <message>
        <source>In the same passage</source>
        <translation>An derselben Stelle</translation>
    </message>
</context>
<context>
    <name>aftershock::JsonReader</name>
    <message>
        <source>more than there is memory for</source>
        <translation>mehr, als der Speicher fasst</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>%1 columns in so many rows</source>
        <translation>%1 Spalten in so vielen Zeilen</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>there are no values</source>
        <translation>es gibt keine Werte</translation>
    </message>
    <message>
        <source>a line of more than %1 MB</source>
        <translation>eine Zeile von mehr als %1 MB</translation>
    </message>
    <message>
        <source>a double holds up to 1.8e308</source>
        <translation>eine Gleitkommazahl reicht bis 1,8e308</translation>
    </message>
</context>
<context>
    <name>aftershock::Locators</name>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message numerus="yes">
        <source>paragraphs %1</source>
        <translation>
            <numerusform>Absatz %1</numerusform>
            <numerusform>Absätze %1</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>pages %1</source>
        <translation>
            <numerusform>Seite %1</numerusform>
            <numerusform>Seiten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message numerus="yes">
        <source>sections %1</source>
        <translation>
            <numerusform>Abschnitt %1</numerusform>
            <numerusform>Abschnitte %1</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>lines %1</source>
        <translation>
            <numerusform>Zeile %1</numerusform>
            <numerusform>Zeilen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>Kapitel %1</translation>
    </message>
    <message numerus="yes">
        <source>chapters %1</source>
        <translation>
            <numerusform>Kapitel %1</numerusform>
            <numerusform>Kapitel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message numerus="yes">
        <source>tables %1</source>
        <translation>
            <numerusform>Tabelle %1</numerusform>
            <numerusform>Tabellen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>rows %1</source>
        <translation>
            <numerusform>Zeile %1</numerusform>
            <numerusform>Zeilen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more places</source>
        <translation>
            <numerusform>und %1 weitere Stelle</numerusform>
            <numerusform>und %1 weitere Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>numbers of places</comment>
        <translation>
            <numerusform>%1 und %2 weitere</numerusform>
            <numerusform>%1 und %2 weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aftershock::Main</name>
    <message>
        <source>there is no display to open a window on; “aftershock render” writes charts without one</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; „aftershock render“ schreibt Diagramme ohne einen</translation>
    </message>
    <message>
        <source>there is not enough memory for this; take less of it, or close other programs</source>
        <translation>Der Speicher reicht dafür nicht; nehmen Sie weniger davon oder schließen Sie andere Programme</translation>
    </message>
</context>
<context>
    <name>aftershock::MainWindow</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>The filters were cleared, to show what you chose.</source>
        <translation>Die Filter wurden gelöscht, um das Gewählte zu zeigen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Eine Kopie wurde als %1 gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>%1[*] – Aftershock</source>
        <translation>%1[*] – Aftershock</translation>
    </message>
</context>
<context>
    <name>aftershock::Mapping</name>
    <message>
        <source>a plain number is needed</source>
        <translation>eine einfache Zahl ist nötig</translation>
    </message>
    <message>
        <source>a price needs a day</source>
        <translation>ein Kurs braucht einen Tag</translation>
    </message>
    <message>
        <source>write --map COLUMN=FIELD, such as --map Betrag=amount</source>
        <translation>--map SPALTE=FELD schreiben, etwa --map Betrag=amount</translation>
    </message>
    <message>
        <source>%1; or take another table of the file: %2</source>
        <comment>kinds, names of tables</comment>
        <translation>%1; oder eine andere Tabelle der Datei nehmen: %2</translation>
    </message>
    <message>
        <source>none of them looks like days; give one for all rows, as in %1</source>
        <comment>an example</comment>
        <translation>keine sieht nach Tagen aus; einen für alle Zeilen angeben, wie in %1</translation>
    </message>
    <message>
        <source>days since 1970, or those of a spreadsheet</source>
        <translation>Tage seit 1970 oder die einer Tabellenkalkulation</translation>
    </message>
</context>
<context>
    <name>aftershock::MappingPanel</name>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>Für alle Zeilen gleich</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>not recognised: choose one</source>
        <translation>nicht erkannt: eines wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
</context>
<context>
    <name>aftershock::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>aftershock::OpenTable</name>
    <message>
        <source>it is compressed; unpack it first</source>
        <translation>sie ist komprimiert; zuerst entpacken</translation>
    </message>
    <message>
        <source>it is a PDF; copy the table out of it</source>
        <translation>es ist ein PDF; die Tabelle herauskopieren</translation>
    </message>
    <message>
        <source>it is a Parquet file; save it as CSV</source>
        <translation>es ist eine Parquet-Datei; sie als CSV speichern</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>es ist ein Bild</translation>
    </message>
    <message>
        <source>it is a web page; save the table by itself as CSV</source>
        <translation>es ist eine Webseite; die Tabelle für sich als CSV speichern</translation>
    </message>
</context>
<context>
    <name>aftershock::Pictures</name>
    <message>
        <source>the size</source>
        <translation>die Größe</translation>
    </message>
    <message>
        <source>choose a smaller size or scale factor: a picture may have 200 million pixels</source>
        <translation>eine kleinere Größe oder einen kleineren Maßstab wählen: Ein Bild darf 200 Millionen Pixel haben</translation>
    </message>
</context>
<context>
    <name>aftershock::PriceBar</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Company whose prices are shown</source>
        <translation>Unternehmen, dessen Kurse gezeigt werden</translation>
    </message>
    <message>
        <source>Go to day…</source>
        <translation>Zu Tag gehen…</translation>
    </message>
    <message>
        <source>Go to day</source>
        <translation>Zu Tag gehen</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Unternehmen</translation>
    </message>
</context>
<context>
    <name>aftershock::PriceDialog</name>
    <message>
        <source>Add price</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>aftershock::PricePages</name>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
</context>
<context>
    <name>aftershock::ProblemModel</name>
    <message>
        <source>Mended, and used as it stands here</source>
        <translation>Ausgebessert und so verwendet, wie es hier steht</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>Double click or F2 to mend it</source>
        <translation>Doppelklick oder F2 zum Ausbessern</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>aftershock::ProblemPanel</name>
    <message>
        <source>&amp;Leave row out</source>
        <translation>Zeile &amp;weglassen</translation>
    </message>
    <message>
        <source>&amp;Undo change</source>
        <translation>Änderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Zeilen zum Nachsehen</translation>
    </message>
    <message>
        <source>%1 refused, the first %2 of them here. Mend a value in its place, or leave the rows out.</source>
        <translation>%1 abgelehnt, die ersten %2 davon hier. Einen Wert an Ort und Stelle ausbessern oder die Zeilen weglassen.</translation>
    </message>
    <message>
        <source>%1 refused. Mend a value in its place, or leave the rows out.</source>
        <translation>%1 abgelehnt. Einen Wert an Ort und Stelle ausbessern oder die Zeilen weglassen.</translation>
    </message>
    <message>
        <source>Every row can be used. To look at:</source>
        <translation>Jede Zeile ist verwendbar. Zum Nachsehen:</translation>
    </message>
</context>
<context>
    <name>aftershock::PropertiesDialog</name>
    <message>
        <source>Dataset properties</source>
        <translation>Eigenschaften des Datensatzes</translation>
    </message>
    <message>
        <source>for example en</source>
        <translation>zum Beispiel de</translation>
    </message>
    <message>
        <source>for example CC BY 4.0</source>
        <translation>zum Beispiel CC BY 4.0</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Lizenz</translation>
    </message>
</context>
<context>
    <name>aftershock::RawTextView</name>
    <message>
        <source>The file’s text</source>
        <translation>Der Text der Datei</translation>
    </message>
</context>
<context>
    <name>aftershock::ReadCell</name>
    <message>
        <source>known to the day</source>
        <translation>auf den Tag bekannt</translation>
    </message>
    <message>
        <source>start and end are both known to the day, the month or the year; type both as the start, such as “27–28 January 2025”</source>
        <translation>Beginn und Ende sind beide auf den Tag, den Monat oder das Jahr bekannt; beide als Beginn eingeben, etwa „27.–28. Januar 2025“</translation>
    </message>
</context>
<context>
    <name>aftershock::ReadingPanel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Lines above the table</source>
        <translation>Zeilen über der Tabelle</translation>
    </message>
    <message>
        <source>Lines above</source>
        <translation>Zeilen darüber</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>no head</source>
        <translation>kein Kopf</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
</context>
<context>
    <name>aftershock::Recovery</name>
    <message>
        <source>a new dataset</source>
        <translation>neuer Datensatz</translation>
    </message>
    <message>
        <source>the built-in dataset</source>
        <translation>eingebauter Datensatz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unsaved changes to %1 datasets were found.</source>
        <translation>Nicht gespeicherte Änderungen an %1 Datensätzen wurden gefunden.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Unsaved changes of %1 to %2 were found.</source>
        <translation>Nicht gespeicherte Änderungen gefunden: %2 (%1).</translation>
    </message>
    <message>
        <source>The file is no longer there: put it back to restore them.</source>
        <translation>Die Datei ist nicht mehr da: Sie zurücklegen, um die Änderungen wiederherzustellen.</translation>
    </message>
    <message>
        <source>The file was changed since: only what still fits can be restored.</source>
        <translation>Die Datei wurde seitdem geändert: Nur was noch passt, lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No unsaved changes of an earlier run were found.</source>
        <translation>Keine nicht gespeicherten Änderungen aus einem früheren Lauf gefunden.</translation>
    </message>
    <message>
        <source>The changes cannot be restored. %1</source>
        <translation>Die Änderungen lassen sich nicht wiederherstellen. %1</translation>
    </message>
    <message>
        <source>The changes do not fit the dataset as it is now, and none was restored.</source>
        <translation>Die Änderungen passen nicht zum jetzigen Datensatz; keine wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 of %2 changes were restored; the others do not fit the dataset as it is now.</source>
        <translation>%1 von %2 Änderungen wurden wiederhergestellt; die übrigen passen nicht zum jetzigen Datensatz.</translation>
    </message>
    <message>
        <source>The changes were restored, but for the last one, which was cut off.</source>
        <translation>Die Änderungen wurden wiederhergestellt, bis auf die letzte, die abgeschnitten war.</translation>
    </message>
    <message>
        <source>The unsaved changes were restored. They are not saved yet.</source>
        <translation>Die nicht gespeicherten Änderungen wurden wiederhergestellt. Gespeichert sind sie noch nicht.</translation>
    </message>
</context>
<context>
    <name>aftershock::RecoveryDialog</name>
    <message>
        <source>the file is no longer there</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>the file was changed since</source>
        <translation>die Datei wurde seitdem geändert</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The program ended before these changes were saved.</source>
        <translation>Das Programm endete, bevor diese Änderungen gespeichert waren.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
</context>
<context>
    <name>aftershock::RowNames</name>
    <message>
        <source>%1 source</source>
        <translation>%1 Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 Quelle</numerusform>
            <numerusform>%1 Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organisation</source>
        <translation>%1 Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%1 organisations</source>
        <translation>
            <numerusform>%1 Organisation</numerusform>
            <numerusform>%1 Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 event</source>
        <translation>%1 Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 share move</source>
        <translation>%1 Kursbewegung</translation>
    </message>
    <message numerus="yes">
        <source>%1 share moves</source>
        <translation>
            <numerusform>%1 Kursbewegung</numerusform>
            <numerusform>%1 Kursbewegungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 funding row</source>
        <translation>%1 Finanzierung</translation>
    </message>
    <message numerus="yes">
        <source>%1 funding rows</source>
        <translation>
            <numerusform>%1 Finanzierung</numerusform>
            <numerusform>%1 Finanzierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exchange rate</source>
        <translation>%1 Wechselkurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange rates</source>
        <translation>
            <numerusform>%1 Wechselkurs</numerusform>
            <numerusform>%1 Wechselkurse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%1 statements</source>
        <translation>
            <numerusform>%1 Aussage</numerusform>
            <numerusform>%1 Aussagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aftershock::RowShaper</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>it is the header again</source>
        <translation>es ist noch einmal der Tabellenkopf</translation>
    </message>
    <message>
        <source>it stands below the table</source>
        <translation>es steht unter der Tabelle</translation>
    </message>
</context>
<context>
    <name>aftershock::Search</name>
    <message>
        <source>1 share move</source>
        <translation>1 Kursbewegung</translation>
    </message>
    <message numerus="yes">
        <source>%1 share moves</source>
        <translation>
            <numerusform>%1 Kursbewegung</numerusform>
            <numerusform>%1 Kursbewegungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 amount</source>
        <translation>1 Betrag</translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1 Betrag</numerusform>
            <numerusform>%1 Beträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aftershock::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Find a company, event, source</source>
        <translation>Unternehmen, Ereignis, Quelle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try a company, an event, a source or a speaker</source>
        <translation>Nach einem Unternehmen, Ereignis, einer Quelle oder Person suchen</translation>
    </message>
</context>
<context>
    <name>aftershock::SentenceDialog</name>
    <message>
        <source>What it tells</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>The text does not print the day</source>
        <translation>Der Text nennt den Tag nicht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add from a sentence</source>
        <translation>Aus einem Satz hinzufügen</translation>
    </message>
    <message>
        <source>Such as: Meta plans to invest more than $60 billion in 2025</source>
        <translation>Etwa: Meta will 2025 mehr als 60 Milliarden Dollar investieren</translation>
    </message>
    <message>
        <source>No figure was understood: fill the fields in yourself.</source>
        <translation>Keine Zahl wurde verstanden: Die Felder selbst ausfüllen.</translation>
    </message>
    <message>
        <source>Everything was understood. Look at the fields all the same.</source>
        <translation>Alles wurde verstanden. Die Felder trotzdem ansehen.</translation>
    </message>
    <message>
        <source>Not understood: %1. Look whether the fields lack it.</source>
        <translation>Nicht verstanden: %1. Nachsehen, ob es in den Feldern fehlt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>Say who told it: a figure keeps its source.</source>
        <translation>Angeben, wer es gesagt hat: Eine Zahl behält ihre Quelle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The dataset has this row already.</source>
        <translation>Der Datensatz hat diese Zeile schon.</translation>
    </message>
    <message>
        <source>A row of the dataset will be replaced.</source>
        <translation>Eine Zeile des Datensatzes wird ersetzt.</translation>
    </message>
    <message>
        <source>One row will be added.</source>
        <translation>Eine Zeile wird hinzugefügt.</translation>
    </message>
    <message>
        <source>Save the new dataset as</source>
        <translation>Neuen Datensatz speichern als</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock)</source>
        <translation>Datensätze (*.aftershock)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>zahlen</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <source>Paste a sentence of a story here</source>
        <translation>Hier einen Satz aus einem Bericht einfügen</translation>
    </message>
    <message>
        <source>such as 28 January 2025; tells which “Monday” is meant</source>
        <translation>etwa 28. Januar 2025; daraus folgt, welcher „Montag“ gemeint ist</translation>
    </message>
    <message>
        <source>Day of the story</source>
        <translation>Tag des Berichts</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>who told it: a title, or one of the dataset’s</source>
        <translation>wer es gesagt hat: ein Titel oder einer aus dem Datensatz</translation>
    </message>
    <message>
        <source>exact, over, at-least, under, at-most, about; as the figure says</source>
        <translation>exact, over, at-least, under, at-most, about; wie die Zahl es sagt</translation>
    </message>
    <message>
        <source>such as section 2, paragraph 3</source>
        <translation>etwa Abschnitt 2, Absatz 3</translation>
    </message>
    <message>
        <source>planned, spent or reported</source>
        <translation>planned, spent oder reported</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>aftershock::Source</name>
    <message>
        <source>it became shorter meanwhile</source>
        <translation>sie wurde währenddessen kürzer</translation>
    </message>
    <message>
        <source>a pipe is kept in %1, where little room is left</source>
        <translation>was durch eine Pipe kommt, wird in %1 aufbewahrt, wo kaum noch Platz ist</translation>
    </message>
</context>
<context>
    <name>aftershock::SqliteReader</name>
    <message>
        <source>no table and no view</source>
        <translation>keine Tabelle und kein View</translation>
    </message>
    <message>
        <source>a SQLite database must be a file</source>
        <translation>eine SQLite-Datenbank muss eine Datei sein</translation>
    </message>
    <message>
        <source>“%1” took more than %2 s, as a view does that never ends</source>
        <translation>„%1“ brauchte mehr als %2 s, wie eine View, die nie endet</translation>
    </message>
    <message>
        <source>“%1” is made of too many views</source>
        <translation>„%1“ besteht aus zu vielen Ansichten</translation>
    </message>
    <message>
        <source>a row of more than %1 MB</source>
        <translation>eine Zeile von mehr als %1 MB</translation>
    </message>
</context>
<context>
    <name>aftershock::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 amounts shown</source>
        <translation>
            <numerusform>%1 von %2 Betrag gezeigt</numerusform>
            <numerusform>%1 von %2 Beträgen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 share moves shown</source>
        <translation>
            <numerusform>%1 von %2 Kursbewegung gezeigt</numerusform>
            <numerusform>%1 von %2 Kursbewegungen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %1 selected</source>
        <translation>
            <numerusform> · %1 ausgewählt</numerusform>
            <numerusform> · %1 ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>New, not a file yet</source>
        <translation>Neu, noch keine Datei</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 · %2 · schema %3</source>
        <translation>%1 · %2 · Schema %3</translation>
    </message>
</context>
<context>
    <name>aftershock::Store</name>
    <message>
        <source>the file is cut off</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>built-in dataset</source>
        <translation>eingebauter Datensatz</translation>
    </message>
    <message>
        <source>the limit is %1 s</source>
        <translation>die Grenze liegt bei %1 s</translation>
    </message>
    <message>
        <source>the limit is %1 MB of memory</source>
        <translation>die Grenze liegt bei %1 MB Speicher</translation>
    </message>
    <message>
        <source>the schema&apos;s version is %1</source>
        <translation>die Version des Schemas ist %1</translation>
    </message>
    <message>
        <source>this table is missing</source>
        <translation>diese Tabelle fehlt</translation>
    </message>
    <message>
        <source>this must be a table and not a view or a virtual table</source>
        <translation>das muss eine Tabelle sein, kein View und keine virtuelle Tabelle</translation>
    </message>
    <message>
        <source>this column must be stored and not computed</source>
        <translation>diese Spalte muss gespeichert sein, nicht berechnet</translation>
    </message>
    <message>
        <source>this column is missing</source>
        <translation>diese Spalte fehlt</translation>
    </message>
    <message>
        <source>a second end goes with the qualifier “between” only</source>
        <translation>ein zweites Ende gehört nur zum Zusatz „between“</translation>
    </message>
    <message>
        <source>the second end is the larger one, of the same sign</source>
        <translation>das zweite Ende ist das größere, mit demselben Vorzeichen</translation>
    </message>
    <message>
        <source>ISO 3166-1 codes such as GB, US, CN</source>
        <translation>Codes nach ISO 3166-1 wie GB, US, CN</translation>
    </message>
    <message>
        <source>it must not end before it starts</source>
        <translation>es darf nicht vor seinem Beginn enden</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>eine ganze Zahl ist nötig</translation>
    </message>
    <message>
        <source>ISO 4217 codes such as GBP, USD, CNY</source>
        <translation>Codes nach ISO 4217 wie GBP, USD, CNY</translation>
    </message>
    <message>
        <source>days as 2025-01-27</source>
        <translation>Tage wie 2025-01-27</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>copy it when no other program has it open</source>
        <translation>kopieren, wenn kein anderes Programm sie offen hat</translation>
    </message>
    <message>
        <source>both days of an event are known equally well: to the day, month or year, and stated or inferred</source>
        <translation>beide Tage eines Ereignisses sind gleich gut bekannt: auf den Tag, den Monat oder das Jahr, und angegeben oder erschlossen</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>a change was cut off, and what would undo it, %1, is damaged</source>
        <translation>eine Änderung wurde abgeschnitten, und %1, womit sie rückgängig zu machen wäre, ist beschädigt</translation>
    </message>
    <message>
        <source>an expression of its own calls %1(), which is not run when a row is written</source>
        <translation>ein eigener Ausdruck ruft %1() auf, was beim Schreiben einer Zeile nicht ausgeführt wird</translation>
    </message>
</context>
<context>
    <name>aftershock::TableLayout</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>it stands above the table</source>
        <translation>es steht über der Tabelle</translation>
    </message>
    <message>
        <source>there is nothing but blank lines</source>
        <translation>es sind nur leere Zeilen</translation>
    </message>
    <message>
        <source>its first %1 rows hold nothing but lines of text</source>
        <translation>die ersten %1 Zeilen sind nichts als Text</translation>
    </message>
</context>
<context>
    <name>aftershock::TableList</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>, to be mended: %1</source>
        <translation>, auszubessern: %1</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1, Zeilen: %2</translation>
    </message>
</context>
<context>
    <name>aftershock::TablePanel</name>
    <message>
        <source>Table of what is plotted</source>
        <translation>Tabelle des Dargestellten</translation>
    </message>
</context>
<context>
    <name>aftershock::TargetPanel</name>
    <message>
        <source>Where the rows go</source>
        <translation>Wohin die Zeilen kommen</translation>
    </message>
    <message>
        <source>Rows that are there already</source>
        <translation>Zeilen, die schon da sind</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wohin sie kommen</translation>
    </message>
    <message>
        <source>Rows there already with other figures</source>
        <translation>Schon vorhandene Zeilen mit anderen Zahlen</translation>
    </message>
    <message>
        <source>Keep the dataset’s</source>
        <translation>Die des Datensatzes behalten</translation>
    </message>
    <message>
        <source>Replace by the file’s</source>
        <translation>Durch die der Datei ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>The open dataset, %1</source>
        <translation>Der geöffnete Datensatz, %1</translation>
    </message>
    <message>
        <source>A new dataset…</source>
        <translation>Ein neuer Datensatz…</translation>
    </message>
    <message>
        <source>A copy of the built-in dataset…</source>
        <translation>Eine Kopie des eingebauten Datensatzes…</translation>
    </message>
    <message>
        <source>Another dataset…</source>
        <translation>Ein anderer Datensatz…</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importieren in</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock *.sqlite *.sqlite3 *.db)</source>
        <translation>Datensätze (*.aftershock *.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>aftershock::TextDialog</name>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text verwenden</translation>
    </message>
    <message>
        <source>From the data</source>
        <translation>Aus den Daten</translation>
    </message>
    <message>
        <source>Back to the text that is made from the data, and follows it</source>
        <translation>Zurück zum Text, der aus den Daten entsteht und ihnen folgt</translation>
    </message>
    <message>
        <source>%1 from the data</source>
        <translation>%1 aus den Daten</translation>
    </message>
</context>
<context>
    <name>aftershock::TopBar</name>
    <message>
        <source>Share moves</source>
        <translation>Kursbewegungen</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>built-in dataset</source>
        <translation>eingebauter Datensatz</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>aftershock::ViewKeeping</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the saved view</source>
        <translation>Gespeicherte Ansicht umbenennen</translation>
    </message>
    <message>
        <source>The view “%1” was deleted</source>
        <translation>Die Ansicht „%1“ wurde gelöscht</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The view was saved as “%1”</source>
        <translation>Die Ansicht wurde als „%1“ gespeichert</translation>
    </message>
    <message>
        <source>There is a saved view “%1” already.</source>
        <translation>Es gibt schon eine gespeicherte Ansicht „%1“.</translation>
    </message>
    <message>
        <source>Replacing it can be undone.</source>
        <translation>Das Ersetzen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>aftershock::ViewRequest</name>
    <message>
        <source>write a filter as FIELD=VALUE, such as country=US</source>
        <translation>einen Filter als FELD=WERT schreiben, etwa country=US</translation>
    </message>
    <message>
        <source>write a range as size=-20..-5, or leave one end out</source>
        <translation>einen Bereich als size=-20..-5 schreiben oder ein Ende weglassen</translation>
    </message>
    <message>
        <source>write the order as FIELD, FIELD:asc or FIELD:desc</source>
        <translation>die Reihenfolge als FELD, FELD:asc oder FELD:desc schreiben</translation>
    </message>
    <message>
        <source>this option belongs to the view “funding”</source>
        <translation>diese Option gehört zur Ansicht „funding“</translation>
    </message>
</context>
<context>
    <name>aftershock::WindowCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;built-in dataset</source>
        <translation>Ein&amp;gebauten Datensatz öffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Copy chart as &amp;picture</source>
        <translation>Diagramm als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy chart as S&amp;VG</source>
        <translation>Diagramm als S&amp;VG kopieren</translation>
    </message>
    <message>
        <source>Copy rows as &amp;table</source>
        <translation>Zeilen als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Edit &amp;text…</source>
        <translation>&amp;Text bearbeiten…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>Auswahl a&amp;ufheben</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Heran&amp;zoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Herauszoo&amp;men</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>Zoom zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>E&amp;infärben nach</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Sc&amp;ale</source>
        <translation>S&amp;kala</translation>
    </message>
    <message>
        <source>Sho&amp;w amounts as</source>
        <translation>&amp;Beträge zeigen als</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Follow the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>Show &amp;filters</source>
        <translation>&amp;Filter zeigen</translation>
    </message>
    <message>
        <source>Show i&amp;nspector</source>
        <translation>I&amp;nspektor zeigen</translation>
    </message>
    <message>
        <source>Show ta&amp;ble</source>
        <translation>Tabe&amp;lle zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>Chec&amp;k dataset…</source>
        <translation>Datensatz &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;About Aftershock…</source>
        <translation>Über &amp;Aftershock…</translation>
    </message>
    <message>
        <source>About &amp;Qt…</source>
        <translation>Über &amp;Qt…</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock *.sqlite *.sqlite3 *.db)</source>
        <translation>Datensätze (*.aftershock *.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Datasets (*.aftershock)</source>
        <translation>Datensätze (*.aftershock)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Kopie s&amp;peichern…</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved changes…</source>
        <translation>Nicht gespei&amp;cherte Änderungen wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Dataset properties…</source>
        <translation>E&amp;igenschaften des Datensatzes…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;New dataset</source>
        <translation>&amp;Neuer Datensatz</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>Import from c&amp;lipboard…</source>
        <translation>Aus &amp;Zwischenablage importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport data…</source>
        <translation>D&amp;aten exportieren…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate rows</source>
        <translation>Zeilen &amp;verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Zeilen lös&amp;chen</translation>
    </message>
    <message>
        <source>Cu&amp;t cells</source>
        <translation>Zellen a&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Zellen &amp;einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Zellen lee&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Nach unten &amp;füllen</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Suchen und erset&amp;zen…</translation>
    </message>
    <message>
        <source>&amp;Next to be mended</source>
        <translation>Nächste Zelle zum &amp;Ausbessern</translation>
    </message>
    <message>
        <source>&amp;Show in Data</source>
        <translation>In &amp;Daten zeigen</translation>
    </message>
    <message>
        <source>Add fro&amp;m a sentence…</source>
        <translation>Aus einem &amp;Satz hinzufügen…</translation>
    </message>
    <message>
        <source>Save t&amp;his view…</source>
        <translation>Diese Ansicht speic&amp;hern…</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Als %1 exportiert</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Printed as %1</source>
        <translation>Als %1 gedruckt</translation>
    </message>
</context>
<context>
    <name>aftershock::WriteLock</name>
    <message>
        <source>a change to several files was cut off</source>
        <translation>eine Änderung an mehreren Dateien wurde abgeschnitten</translation>
    </message>
</context>
<context>
    <name>aftershock::XlsxReader</name>
    <message>
        <source>it is an OpenDocument file; save it as .xlsx or .csv</source>
        <translation>es ist eine OpenDocument-Datei; sie als .xlsx oder .csv speichern</translation>
    </message>
    <message>
        <source>it is a binary workbook; save it as .xlsx</source>
        <translation>es ist eine binäre Arbeitsmappe; sie als .xlsx speichern</translation>
    </message>
    <message>
        <source>it is a zip file without a workbook in it; unpack it first</source>
        <translation>es ist eine Zip-Datei ohne Arbeitsmappe; zuerst entpacken</translation>
    </message>
    <message>
        <source>the sheet is empty</source>
        <translation>das Blatt ist leer</translation>
    </message>
    <message>
        <source>all sheets are empty</source>
        <translation>alle Blätter sind leer</translation>
    </message>
    <message>
        <source>it is an Excel file of before 2007; save it as .xlsx or .csv</source>
        <translation>es ist eine Excel-Datei von vor 2007; sie als .xlsx oder .csv speichern</translation>
    </message>
</context>
<context>
    <name>aftershock::XlsxSheet</name>
    <message>
        <source>more than %1 columns</source>
        <translation>mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>aftershock::ZipArchive</name>
    <message>
        <source>the zip file is damaged</source>
        <translation>die Zip-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>it unpacks without end</source>
        <translation>sie entpackt sich ohne Ende</translation>
    </message>
    <message>
        <source>NUL bytes in XML, which has to be in UTF-8</source>
        <translation>NUL-Bytes in XML, das in UTF-8 sein muss</translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation>ein Element mit mehr als %1 Attributen</translation>
    </message>
    <message>
        <source>the library that unpacks Excel files (libzip) is missing</source>
        <translation>die Bibliothek fehlt, die Excel-Dateien entpackt (libzip)</translation>
    </message>
    <message>
        <source>the zip file is damaged: %1</source>
        <translation>die Zip-Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>“%1” is missing in it</source>
        <translation>„%1“ fehlt darin</translation>
    </message>
</context>
</TS>
