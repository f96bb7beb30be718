<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>There is no display to open the window on. “csp-readiness --help” lists what works without one.</source>
        <translation>Non c’è uno schermo su cui aprire la finestra. «csp-readiness --help» elenca ciò che funziona senza.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>The questionnaire is in order, in %n language(s).</source>
        <translation>
            <numerusform>Il questionario è in ordine, in %n lingua.</numerusform>
            <numerusform>Il questionario è in ordine, in %n lingue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problema trovato.</numerusform>
            <numerusform>%n problemi trovati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”. “csp-readiness --help” lists those there are.</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Non esiste il comando «%1». «csp-readiness --help» elenca quelli disponibili.</translation>
    </message>
    <message>
        <source>The option --%1 does not go with “%2”. See “csp-readiness --help”.</source>
        <extracomment>%1 is an option such as --json, %2 a command such as export</extracomment>
        <translation>L’opzione --%1 non si usa con «%2». Vedete «csp-readiness --help».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n argument(s) besides its options. See “csp-readiness --help”.</source>
        <extracomment>%1 is a command such as export, %n the number of arguments it takes</extracomment>
        <translation>
            <numerusform>«%1» richiede %n argomento oltre alle opzioni. Vedete «csp-readiness --help».</numerusform>
            <numerusform>«%1» richiede %n argomenti oltre alle opzioni. Vedete «csp-readiness --help».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs the option --%2. See “csp-readiness --help”.</source>
        <extracomment>%1 is a command such as export, %2 an option such as --output</extracomment>
        <translation>«%1» richiede l’opzione --%2. Vedete «csp-readiness --help».</translation>
    </message>
    <message>
        <source>The option --%1 is empty. Give it a value.</source>
        <extracomment>%1 is an option such as --output</extracomment>
        <translation>L’opzione --%1 è vuota. Datele un valore.</translation>
    </message>
    <message>
        <source>%1 See “csp-readiness --help”.</source>
        <extracomment>%1 is a sentence of the toolkit, such as: Unknown option &apos;x&apos;</extracomment>
        <translation>%1 Vedete «csp-readiness --help».</translation>
    </message>
    <message>
        <source>csp-readiness [--data-dir DIR]                                the window
csp-readiness demo [--output DIR]                             score the bundled sample, write its report in both languages
csp-readiness list [--json]                                   the assessments
csp-readiness score (ID | FILE.json) [--json]                 the scorecard
csp-readiness report (ID | FILE.json) --language it|en --output FILE.pdf
csp-readiness export ID --output FILE.json
csp-readiness import FILE.json                                prints the id
csp-readiness check [FOLDER] [--spelling]                     checks a questionnaire, the bundled one without FOLDER
csp-readiness show [--language it|en|both] --output FILE.html|.pdf
                                                              the questionnaire as a document for a reviewer
csp-readiness stamp FOLDER [QUESTION…] --change editorial|substantive
                                                              puts changed words on record

--data-dir DIR          folder of the database, instead of the user’s own
--questionnaire FOLDER  a questionnaire of one’s own, instead of the bundled one
--help                  this text
--version               the version

Exit codes: 0 done; 1 what was checked is not in order; 2 wrong usage;
3 unreadable or invalid input; 4 the database is damaged, foreign, newer or not writable.
</source>
        <translation>csp-readiness [--data-dir DIR]                                la finestra
csp-readiness demo [--output DIR]                             valuta l’esempio incluso e ne scrive il report nelle due lingue
csp-readiness list [--json]                                   le valutazioni
csp-readiness score (ID | FILE.json) [--json]                 il punteggio
csp-readiness report (ID | FILE.json) --language it|en --output FILE.pdf
csp-readiness export ID --output FILE.json
csp-readiness import FILE.json                                stampa l’id
csp-readiness check [FOLDER] [--spelling]                     controlla un questionario; senza FOLDER, quello incluso
csp-readiness show [--language it|en|both] --output FILE.html|.pdf
                                                              il questionario come documento per un revisore
csp-readiness stamp FOLDER [QUESTION…] --change editorial|substantive
                                                              registra i testi modificati

--data-dir DIR          cartella del database, al posto di quella dell’utente
--questionnaire FOLDER  un questionario proprio, al posto di quello incluso
--help                  questo testo
--version               la versione

Codici di uscita: 0 fatto; 1 ciò che si è controllato non è a posto; 2 uso errato;
3 dati illeggibili o non validi; 4 il database è danneggiato, estraneo, più recente o non scrivibile.
</translation>
    </message>
    <message>
        <source>The option --%1 takes one of: %2.</source>
        <extracomment>%1 is an option such as --change, %2 a list of the values it takes</extracomment>
        <translation>L’opzione --%1 accetta uno di questi valori: %2.</translation>
    </message>
    <message>
        <source>“%1” does not take so many arguments. See “csp-readiness --help”.</source>
        <extracomment>%1 is a command such as check</extracomment>
        <translation>«%1» non accetta tanti argomenti. Vedete «csp-readiness --help».</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample data: the company does not exist.</source>
        <translation>Dati di esempio: la società non esiste.</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Report scritto: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <extracomment>%1 is the reason the system gives</extracomment>
        <translation>Impossibile leggere il file: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another place or free some space.</source>
        <extracomment>%1 is the reason the system gives</extracomment>
        <translation>Impossibile scrivere il file: %1. Scegliete un’altra cartella o liberate spazio.</translation>
    </message>
    <message>
        <source>The file breaks off or is not valid JSON at line %1, column %2. Correct it there, or export it again.</source>
        <extracomment>%1 is a line number, %2 a column number</extracomment>
        <translation>Il file si interrompe o non è JSON valido alla riga %1, colonna %2. Correggetelo in quel punto o esportatelo di nuovo.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be one of ours. Choose another file.</source>
        <translation>Il file ha troppi livelli di annidamento per essere un file di CSP Readiness. Scegliete un altro file.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object, again at line %2, column %3. Keep one of the two.</source>
        <extracomment>%1 is a JSON key, %2 a line, %3 a column</extracomment>
        <translation>La chiave «%1» compare due volte nello stesso oggetto, la seconda alla riga %2, colonna %3. Tenetene una sola.</translation>
    </message>
    <message>
        <source>The number %1 has more than 15 digits or more than 6 decimals. Shorten it.</source>
        <extracomment>%1 is a number as written in a file</extracomment>
        <translation>Il numero %1 ha più di 15 cifre o più di 6 decimali. Accorciatelo.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a JSON object. Choose another file.</source>
        <translation>Il file è JSON, ma non contiene un oggetto JSON. Scegliete un altro file.</translation>
    </message>
    <message>
        <source>The key “%1” is missing. Add it.</source>
        <extracomment>%1 is a JSON key</extracomment>
        <translation>Manca la chiave «%1». Aggiungetela.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here. Remove it or correct its spelling.</source>
        <extracomment>%1 is a JSON key</extracomment>
        <translation>La chiave «%1» qui non è prevista. Toglietela o correggetene il nome.</translation>
    </message>
    <message>
        <source>The text of “%1” is empty. Write it.</source>
        <extracomment>%1 is a JSON key</extracomment>
        <translation>Il testo di «%1» è vuoto. Scrivetelo.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters. Shorten it.</source>
        <extracomment>%1 is a JSON key, %2 a number of characters</extracomment>
        <translation>Il testo di «%1» supera i %2 caratteri. Accorciatelo.</translation>
    </message>
    <message>
        <source>This is not an assessment of CSP Readiness (format “csp-readiness/assessment”). Choose another file.</source>
        <translation>Questo file non è una valutazione di CSP Readiness (formato «csp-readiness/assessment»). Scegliete un altro file.</translation>
    </message>
    <message>
        <source>The file has format version %1; this program reads up to version %2. Install a newer CSP Readiness.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Il file ha la versione di formato %1; questo programma arriva alla %2. Installate una versione più recente di CSP Readiness.</translation>
    </message>
    <message>
        <source>There is no question %1 in this questionnaire. Remove it or correct its id.</source>
        <extracomment>%1 is a question id</extracomment>
        <translation>Nel questionario non c’è una domanda %1. Toglietela o correggetene l’identificativo.</translation>
    </message>
    <message>
        <source>Question %1 has no item “%2”.</source>
        <extracomment>%1 is a question id, %2 the id of an item</extracomment>
        <translation>La domanda %1 non ha la voce «%2».</translation>
    </message>
    <message>
        <source>Question %1 has no choice “%2”.</source>
        <extracomment>%1 is a question id, %2 the id of a choice</extracomment>
        <translation>La domanda %1 non ha la scelta «%2».</translation>
    </message>
    <message>
        <source>Question %1 has no condition “%2”.</source>
        <extracomment>%1 is a question id, %2 the id of a condition</extracomment>
        <translation>La domanda %1 non ha la condizione «%2».</translation>
    </message>
    <message>
        <source>Question %1 names “%2” twice. Keep one.</source>
        <extracomment>%1 is a question id, %2 the id of an item</extracomment>
        <translation>La domanda %1 riporta «%2» due volte. Tenetene una sola.</translation>
    </message>
    <message>
        <source>Question %1 takes a whole level from 0 to 4, not %2.</source>
        <extracomment>%1 is a question id, %2 a number</extracomment>
        <translation>La domanda %1 accetta un livello intero da 0 a 4, non %2.</translation>
    </message>
    <message>
        <source>The answer %2 to question %1 is out of range. It must lie between %3 and %4.</source>
        <extracomment>%1 is a question id, %2, %3 and %4 are numbers</extracomment>
        <translation>La risposta %2 alla domanda %1 è fuori dai limiti. Deve essere compresa tra %3 e %4.</translation>
    </message>
    <message>
        <source>Question %1 asks for a count; %2 is not a whole number.</source>
        <extracomment>%1 is a question id, %2 a number</extracomment>
        <translation>La domanda %1 chiede un conteggio; %2 non è un numero intero.</translation>
    </message>
    <message>
        <source>The share %2 of %3 does not fit question %1: only shares may be written as part and whole, both whole numbers, the part no larger than the whole.</source>
        <extracomment>%1 is a question id, %2 and %3 are numbers</extracomment>
        <translation>La quota %2 su %3 non va bene per la domanda %1: solo le percentuali si possono scrivere come parte e totale, entrambi interi, con la parte non superiore al totale.</translation>
    </message>
    <message>
        <source>Question %1 is answered with “%2”.</source>
        <extracomment>%1 is a question id, %2 a JSON key</extracomment>
        <translation>Alla domanda %1 si risponde con «%2».</translation>
    </message>
    <message>
        <source>Question %1 holds two answers at once. Keep one.</source>
        <extracomment>%1 is a question id</extracomment>
        <translation>La domanda %1 contiene due risposte insieme. Tenetene una sola.</translation>
    </message>
    <message>
        <source>Question %1 applies to every partner; it cannot be “not applicable”.</source>
        <extracomment>%1 is a question id</extracomment>
        <translation>La domanda %1 riguarda tutti i partner: non può essere «non applicabile».</translation>
    </message>
    <message>
        <source>Question %1 is “not applicable” without a reason. Write the reason.</source>
        <extracomment>%1 is a question id</extracomment>
        <translation>La domanda %1 è «non applicabile» senza un motivo. Scrivete il motivo.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day, such as 2026-12-15.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è una data. Scrivete anno, mese e giorno, per esempio 2026-12-15.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time with its offset, such as 2026-12-15T14:02:00+01:00.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è una data con ora e fuso, per esempio 2026-12-15T14:02:00+01:00.</translation>
    </message>
    <message>
        <source>“%1” is not a purpose. Use application, renewal or new-region.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è uno scopo. Usate application, renewal o new-region.</translation>
    </message>
    <message>
        <source>“%1” is not an assessment id (a UUID). Correct it or leave it out.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è l’identificativo di una valutazione (un UUID). Correggetelo o omettetelo.</translation>
    </message>
    <message>
        <source>There is no weight profile “%1”.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>Non esiste il profilo dei pesi «%1».</translation>
    </message>
    <message>
        <source>The id “%1” is used twice. Rename one.</source>
        <extracomment>%1 is an id</extracomment>
        <translation>L’identificativo «%1» è usato due volte. Rinominatene uno.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of question. Use level, measure or checklist.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è un tipo di domanda. Usate level, measure o checklist.</translation>
    </message>
    <message>
        <source>The weight %1 is out of range. Weights are whole numbers from 1 to 1000.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il peso %1 è fuori dai limiti. I pesi sono numeri interi da 1 a 1000.</translation>
    </message>
    <message>
        <source>Words are missing here that “%1” has. Write them.</source>
        <extracomment>%1 is a file or a key</extracomment>
        <translation>Qui mancano testi presenti in «%1». Scriveteli.</translation>
    </message>
    <message>
        <source>Words stand here that “%1” does not have. Remove them or write them there, too.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Qui ci sono testi assenti in «%1». Toglieteli o scriveteli anche lì.</translation>
    </message>
    <message>
        <source>The placeholders in braces are not those of “%1”. Use the same.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>I segnaposto tra parentesi graffe non sono quelli di «%1». Usate gli stessi.</translation>
    </message>
    <message>
        <source>The data folder cannot be used: %1. Choose another with --data-dir, or correct its permissions.</source>
        <extracomment>%1 is the reason the system gives</extracomment>
        <translation>La cartella dei dati non è utilizzabile: %1. Sceglietene un’altra con --data-dir o correggetene i permessi.</translation>
    </message>
    <message>
        <source>The file is not a database. It was left as it is. Move it away, or choose another folder with --data-dir.</source>
        <translation>Il file non è un database. È stato lasciato com’è. Spostatelo, oppure scegliete un’altra cartella con --data-dir.</translation>
    </message>
    <message>
        <source>The database belongs to another program. It was left as it is. Choose another folder with --data-dir.</source>
        <translation>Il database è di un altro programma. È stato lasciato com’è. Scegliete un’altra cartella con --data-dir.</translation>
    </message>
    <message>
        <source>The database is damaged (%1). It was left as it is. Put a copy of it in a safe place, then restore a backup.</source>
        <extracomment>%1 is what the database library says</extracomment>
        <translation>Il database è danneggiato (%1). È stato lasciato com’è. Mettetene una copia al sicuro, poi ripristinate un backup.</translation>
    </message>
    <message>
        <source>The database comes from a newer CSP Readiness (version %1; this one knows up to %2). It was left as it is. Install the newer program.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Il database viene da una versione più recente di CSP Readiness (versione %1; questa arriva alla %2). È stato lasciato com’è. Installate il programma più recente.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Il disco è pieno. Liberate spazio, poi riprovate.</translation>
    </message>
    <message>
        <source>The database cannot be written: file or folder is read-only. Correct its permissions, then try again.</source>
        <translation>Impossibile scrivere nel database: il file o la cartella è in sola lettura. Correggete i permessi, poi riprovate.</translation>
    </message>
    <message>
        <source>Another program is using the database. Close it, then try again.</source>
        <translation>Un altro programma sta usando il database. Chiudetelo, poi riprovate.</translation>
    </message>
    <message>
        <source>The database did not take it: %1. Try again.</source>
        <extracomment>%1 is what the database library says</extracomment>
        <translation>Il database non ha accettato la modifica: %1. Riprovate.</translation>
    </message>
    <message>
        <source>There is no assessment %1 in this data folder. “csp-readiness list” shows those there are.</source>
        <extracomment>%1 is an id</extracomment>
        <translation>In questa cartella non c’è la valutazione %1. «csp-readiness list» mostra quelle presenti.</translation>
    </message>
    <message>
        <source>The report could not be made: %1.</source>
        <extracomment>%1 is what the library says</extracomment>
        <translation>Impossibile creare il report: %1.</translation>
    </message>
    <message>
        <source>The “wording” of question %1 must look like “en:0123456789ab it:ba9876543210”, with 500 characters at most. Correct it or leave it out.</source>
        <extracomment>%1 is a question id, “wording” a JSON key</extracomment>
        <translation>Il valore di «wording» della domanda %1 deve avere la forma «en:0123456789ab it:ba9876543210» e non superare i 500 caratteri. Correggetelo o omettetelo.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which none of ours is. Choose another file.</source>
        <extracomment>%1 is a number of megabytes</extracomment>
        <translation>Il file supera %1 MB: nessuno dei nostri è così grande. Scegliete un altro file.</translation>
    </message>
    <message>
        <source>There is no file %1. Put it there, or choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Il file %1 non c’è. Aggiungetelo o scegliete un’altra cartella.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values, which none of ours does. Choose another file.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il file contiene più di %1 valori: nessuno dei nostri ne ha tanti. Scegliete un altro file.</translation>
    </message>
    <message>
        <source>The value of “%1” must be of the JSON type “%2”. Correct it.</source>
        <extracomment>%1 is a JSON key, %2 the JSON type it must have, such as number</extracomment>
        <translation>Il valore di «%1» deve essere del tipo JSON «%2». Correggetelo.</translation>
    </message>
    <message>
        <source>This belongs to the questionnaire “%1”, but “%2” is loaded. Choose the folder of “%1” with --questionnaire, or start without it for the bundled one.</source>
        <extracomment>%1 and %2 are ids of questionnaires</extracomment>
        <translation>Appartiene al questionario «%1», ma è caricato «%2». Indicate la cartella di «%1» con --questionnaire, oppure avviate senza per usare quello incluso.</translation>
    </message>
    <message>
        <source>This is not a file of the format “%1”, up to version %2. Correct its keys “format” and “formatVersion”, or put the right file here.</source>
        <extracomment>%1 is the name of a file format, %2 a version number</extracomment>
        <translation>Questo non è un file del formato «%1», fino alla versione %2. Correggete le chiavi «format» e «formatVersion», o mettete qui il file giusto.</translation>
    </message>
    <message>
        <source>The file says its language is “%1”, but it stands where “%2” belongs. Correct one of the two.</source>
        <extracomment>%1 and %2 are language codes</extracomment>
        <translation>Il file dichiara la lingua «%1», ma si trova al posto di «%2». Correggete l’una o l’altro.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id. Use at most 40 letters, digits and hyphens.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non può essere un id. Usate al massimo 40 lettere, cifre e trattini.</translation>
    </message>
    <message>
        <source>The question id “%1” must be “%2.” and a number. Correct it.</source>
        <extracomment>%1 is a question id, %2 the id of its capability</extracomment>
        <translation>L’id della domanda «%1» deve essere «%2.» seguito da un numero. Correggetelo.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Write year and month, such as 2026.11, and a number where there are several, such as 2026.11.2.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è una versione. Scrivete anno e mese, ad esempio 2026.11, e un numero se ce n’è più d’una, ad esempio 2026.11.2.</translation>
    </message>
    <message>
        <source>There are more than %1 questions. Leave some out.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le domande sono più di %1. Toglietene alcune.</translation>
    </message>
    <message>
        <source>“%1” is not one of the names allowed here. The schema lists them.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è uno dei nomi ammessi qui. Lo schema li elenca.</translation>
    </message>
    <message>
        <source>“%2” names “%1”, which does not exist. Add it, or correct the name.</source>
        <extracomment>%1 is an id, %2 a JSON key</extracomment>
        <translation>«%2» cita «%1», che non esiste. Aggiungetelo o correggete il nome.</translation>
    </message>
    <message>
        <source>The points are wrong. Write five whole numbers that start at 0, never fall and end at 100.</source>
        <translation>I punti sono errati. Scrivete cinque numeri interi che partono da 0, non scendono mai e arrivano a 100.</translation>
    </message>
    <message>
        <source>The largest value must be above the smallest. Correct “min” or “max”.</source>
        <translation>Il valore massimo deve superare il minimo. Correggete «min» o «max».</translation>
    </message>
    <message>
        <source>The edges are wrong. Write four, one for each level from 1 to 4, within the range of the answer, none going back.</source>
        <translation>Le soglie sono errate. Scrivetene quattro, una per ciascun livello da 1 a 4, entro l’intervallo della risposta e senza tornare indietro.</translation>
    </message>
    <message>
        <source>The conditions are wrong. Write four, one for each level from 1 to 4: an id, or null where there is none.</source>
        <translation>Le condizioni sono errate. Scrivetene quattro, una per ciascun livello da 1 a 4: un id, oppure null dove non ce n’è.</translation>
    </message>
    <message>
        <source>No answer reaches level %1. Move an edge, or add a choice or a condition.</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Nessuna risposta raggiunge il livello %1. Spostate una soglia o aggiungete una scelta o una condizione.</translation>
    </message>
    <message>
        <source>Level %1 cannot be critical. Write a level from 1 to 4.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il livello %1 non può essere critico. Scrivete un livello da 1 a 4.</translation>
    </message>
    <message>
        <source>No answer reaches the critical level %1. Write a level that can be reached, or correct the edges.</source>
        <extracomment>%1 is a level</extracomment>
        <translation>Nessuna risposta raggiunge il livello critico %1. Scrivete un livello raggiungibile o correggete le soglie.</translation>
    </message>
    <message>
        <source>Effort and weeks are wrong. Write four of each, for the steps to levels 1 to 4: small, medium, large or veryLarge; 0 to 52 weeks.</source>
        <translation>Impegno e settimane sono errati. Scrivetene quattro ciascuno, per i passi ai livelli da 1 a 4: small, medium, large o veryLarge; da 0 a 52 settimane.</translation>
    </message>
    <message>
        <source>The bands are wrong. Write not-ready, gaps, nearly-ready and ready, from rising points, the first from 0.</source>
        <translation>Le fasce sono errate. Scrivete not-ready, gaps, nearly-ready e ready, da punti crescenti, la prima da 0.</translation>
    </message>
    <message>
        <source>The source “%1” has no date. Write in “asOf” the day it was last read.</source>
        <extracomment>%1 is the id of a source</extracomment>
        <translation>La fonte «%1» non ha una data. Scrivete in «asOf» il giorno dell’ultima lettura.</translation>
    </message>
    <message>
        <source>The evidence “%1” has no time for which it is valid. Write 1 to 120 months, or “ownEnd” where the document bears its own end.</source>
        <extracomment>%1 is the id of a type of evidence</extracomment>
        <translation>La prova «%1» non ha una durata. Scrivete da 1 a 120 mesi, oppure «ownEnd» se il documento riporta la propria scadenza.</translation>
    </message>
    <message>
        <source>The closed window ends before it begins. Correct one of its dates.</source>
        <translation>Il periodo di chiusura finisce prima di cominciare. Correggete una delle date.</translation>
    </message>
    <message>
        <source>The placeholder %1 names no edge of this question and no threshold. Correct it.</source>
        <extracomment>%1 is a placeholder as written</extracomment>
        <translation>Il segnaposto %1 non indica né una soglia di questa domanda né un valore delle regole. Correggetelo.</translation>
    </message>
    <message>
        <source>Levels %1 and %2 read the same. Say what sets them apart.</source>
        <extracomment>%1 and %2 are levels</extracomment>
        <translation>I livelli %1 e %2 sono uguali. Scrivete che cosa li distingue.</translation>
    </message>
    <message>
        <source>The text has doubled or outer spaces, straight quotes, three dots or a per cent sign without a no-break space. Correct it: %1</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>Il testo ha spazi doppi o esterni, virgolette dritte, tre puntini o un segno di percentuale senza spazio unificatore. Correggetelo: %1</translation>
    </message>
    <message>
        <source>The sentence has no full stop or question mark at its end. Add it: %1</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>Alla frase manca il punto finale o il punto interrogativo. Aggiungetelo: %1</translation>
    </message>
    <message>
        <source>The text holds markup or a control character (%1). Texts are plain: remove it.</source>
        <extracomment>%1 is a piece of text as written</extracomment>
        <translation>Il testo contiene marcatori o un carattere di controllo (%1). I testi sono semplici: toglietelo.</translation>
    </message>
    <message>
        <source>The glossary does not allow “%1”. Write “%2”.</source>
        <extracomment>%1 is a word as written, %2 a term</extracomment>
        <translation>Il glossario non ammette «%1». Scrivete «%2».</translation>
    </message>
    <message>
        <source>“%1” already belongs to the term “%2”. Leave it out of one of the two.</source>
        <extracomment>%1 is a word, %2 a term of the glossary</extracomment>
        <translation>«%1» appartiene già al termine «%2». Toglietelo da uno dei due.</translation>
    </message>
    <message>
        <source>The words of question %1 changed since its fingerprint was taken. Run “csp-readiness stamp” and say whether the change is editorial or substantive.</source>
        <extracomment>%1 is a question id</extracomment>
        <translation>Il testo della domanda %1 è cambiato da quando ne è stata presa l’impronta. Eseguite «csp-readiness stamp» e dite se la modifica è redazionale o sostanziale.</translation>
    </message>
    <message>
        <source>“%1” is not a fingerprint of 12 hexadecimal digits. Run “csp-readiness stamp”.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è un’impronta di 12 cifre esadecimali. Eseguite «csp-readiness stamp».</translation>
    </message>
    <message>
        <source>The text in “%1” changed after this translation was made. Check the translation, then run “csp-readiness stamp”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il testo in «%1» è cambiato dopo questa traduzione. Verificate la traduzione, poi eseguite «csp-readiness stamp».</translation>
    </message>
    <message>
        <source>It is not on record which text of “%1” this translates. Check the translation, then run “csp-readiness stamp”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Non risulta quale testo di «%1» sia stato tradotto qui. Verificate la traduzione, poi eseguite «csp-readiness stamp».</translation>
    </message>
    <message>
        <source>A translation is on record for %1, where there is no text. Run “csp-readiness stamp”.</source>
        <extracomment>%1 is a JSON pointer</extracomment>
        <translation>Risulta una traduzione per %1, dove non c’è alcun testo. Eseguite «csp-readiness stamp».</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1” (%2). Correct it, or add it to the word list of the language.</source>
        <extracomment>%1 is a word, %2 other spellings</extracomment>
        <translation>Il dizionario non conosce «%1» (%2). Correggetela o aggiungetela all’elenco di parole della lingua.</translation>
    </message>
    <message>
        <source>There is no dictionary for “%1” (%2). Install it, on Debian the package hunspell-en-gb or hunspell-it.</source>
        <extracomment>%1 is a language code, %2 the path of a file</extracomment>
        <translation>Manca il dizionario per «%1» (%2). Installatelo: in Debian è il pacchetto hunspell-en-gb o hunspell-it.</translation>
    </message>
    <message>
        <source>There are several questionnaires here (%1). Leave one.</source>
        <extracomment>%1 is a list of file names</extracomment>
        <translation>Qui ci sono più questionari (%1). Lasciatene uno.</translation>
    </message>
    <message>
        <source>There are %1 more problems, not listed here. Mend these first.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ci sono altri %1 problemi, non elencati qui. Risolvete prima questi.</translation>
    </message>
    <message>
        <source>The file’s name must end in one of: %1. Give it another name.</source>
        <extracomment>%1 is a list of endings such as .html, .pdf</extracomment>
        <translation>Il nome del file deve terminare in uno di questi modi: %1. Scegliete un altro nome.</translation>
    </message>
    <message>
        <source>There are no words in the language “%1”.</source>
        <extracomment>%1 is a language code</extracomment>
        <translation>Non ci sono testi nella lingua “%1”.</translation>
    </message>
    <message>
        <source>Question %1 has no field “%2”. Remove it or correct its name.</source>
        <extracomment>%1 is a question id, %2 the id of a field</extracomment>
        <translation>La domanda %1 non ha il campo «%2». Toglietelo o correggetene il nome.</translation>
    </message>
    <message>
        <source>The field “%2” of question %1 belongs under “%3”. Put it there.</source>
        <extracomment>%1 is a question id, %2 the id of a field, %3 a JSON key</extracomment>
        <translation>Il campo «%2» della domanda %1 va scritto in «%3». Spostatelo lì.</translation>
    </message>
    <message>
        <source>What question %1 asks is answered at question %2. Answer it there.</source>
        <extracomment>%1 and %2 are question ids</extracomment>
        <translation>A ciò che chiede la domanda %1 si risponde nella domanda %2. Rispondete lì.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Write its three capital letters, such as EUR.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è una valuta. Scrivetene le tre lettere maiuscole, per esempio EUR.</translation>
    </message>
    <message>
        <source>The rate %1 is not above 0. Write how many US dollars one unit of the currency is counted as.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il cambio %1 non è maggiore di 0. Scrivete quanti dollari statunitensi vale un’unità della valuta.</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write year and month, such as 2026-03.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è un mese. Scrivete anno e mese, per esempio 2026-03.</translation>
    </message>
    <message>
        <source>The date %1 is out of range. It must lie between %2 and %3.</source>
        <extracomment>%1, %2 and %3 are dates</extracomment>
        <translation>La data %1 è fuori intervallo: deve essere compresa tra %2 e %3.</translation>
    </message>
    <message>
        <source>The list “%1” is empty. Fill it, or leave it out.</source>
        <extracomment>%1 is a JSON key</extracomment>
        <translation>L’elenco «%1» è vuoto. Compilatelo oppure omettetelo.</translation>
    </message>
    <message>
        <source>The plan takes question %1 to a level from 1 to 4, not to %2.</source>
        <extracomment>%1 is a question id, %2 a number</extracomment>
        <translation>Il piano può portare la domanda %1 a un livello da 1 a 4, non a %2.</translation>
    </message>
    <message>
        <source>The target %1 is out of range. It is a number of thousandths of a point from 0 to %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>L’obiettivo %1 è fuori intervallo: va espresso in millesimi di punto, da 0 a %2.</translation>
    </message>
    <message>
        <source>The name “%1” is used twice. Rename one.</source>
        <extracomment>%1 is a name the user gave</extracomment>
        <translation>Il nome «%1» è usato due volte. Cambiatene uno.</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Source %1, a page of Microsoft: %2; read on %3.</source>
        <extracomment>%1 is the code of a source, %2 where it was found, %3 a date.</extracomment>
        <translation>Fonte %1, una pagina di Microsoft: %2; letta il %3.</translation>
    </message>
    <message>
        <source>Source %1, not of Microsoft: %2; read on %3.</source>
        <translation>Fonte %1, non di Microsoft: %2; letta il %3.</translation>
    </message>
    <message>
        <source>Critical: an answer below level %1 is a serious gap, whatever the score.</source>
        <extracomment>%1 is a level from 1 to 4.</extracomment>
        <translation>Critica: una risposta sotto il livello %1 è una lacuna grave, qualunque sia il punteggio.</translation>
    </message>
    <message>
        <source>Levels, edges and weights are this program’s own judgement, not Microsoft’s.</source>
        <translation>Livelli, soglie e pesi sono un giudizio di questo programma, non di Microsoft.</translation>
    </message>
    <message>
        <source>Valid until the document’s own end.</source>
        <translation>Vale fino alla scadenza del documento.</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n month(s), or until the document’s own end.</source>
        <translation>
            <numerusform>Vale %n mese, o fino alla scadenza del documento.</numerusform>
            <numerusform>Vale %n mesi, o fino alla scadenza del documento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n month(s).</source>
        <translation>
            <numerusform>Vale %n mese.</numerusform>
            <numerusform>Vale %n mesi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a kind of evidence, such as Service catalogue and contracts; %2 says how long it holds.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Effort: small, days of one person.</source>
        <translation>Impegno: piccolo, qualche giorno di una persona.</translation>
    </message>
    <message>
        <source>Effort: medium, some weeks.</source>
        <translation>Impegno: medio, alcune settimane.</translation>
    </message>
    <message>
        <source>Effort: large, a project.</source>
        <translation>Impegno: grande, un progetto.</translation>
    </message>
    <message>
        <source>Effort: very large, a programme over several quarters.</source>
        <translation>Impegno: molto grande, un programma di più trimestri.</translation>
    </message>
    <message numerus="yes">
        <source>Lead time: about %n week(s).</source>
        <translation>
            <numerusform>Tempo: circa %n settimana.</numerusform>
            <numerusform>Tempo: circa %n settimane.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the highest level.</source>
        <translation>È il livello più alto.</translation>
    </message>
    <message>
        <source>To level %1: %2</source>
        <extracomment>%1 is a level from 1 to 4, %2 what to do to reach it.</extracomment>
        <translation>Per il livello %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a term of the glossary, %2 its meaning in one or two sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The question is this program’s own judgement.</source>
        <translation>La domanda è un giudizio di questo programma.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This assessment is in the data folder already, with the same answers. Nothing was changed.</source>
        <translation>Questa valutazione è già nella cartella dei dati, con le stesse risposte. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>An assessment with this id is in the data folder already, with other answers. This one was added beside it under a new id.</source>
        <translation>Nella cartella dei dati c’è già una valutazione con questo identificativo e altre risposte. Questa è stata aggiunta accanto, con un nuovo identificativo.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>There are no assessments yet. Start one in the window, or import one.</source>
        <translation>Non ci sono ancora valutazioni. Iniziatene una nella finestra o importatene una.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Application</source>
        <extracomment>Purpose of an assessment: a first application for direct bill.</extracomment>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>Purpose of an assessment: the yearly renewal of the authorisation.</extracomment>
        <translation>Rinnovo</translation>
    </message>
    <message>
        <source>New region</source>
        <extracomment>Purpose of an assessment: direct bill in a further CSP region.</extracomment>
        <translation>Nuova area</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>Mark beside a company that does not exist.</extracomment>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From the band of the floor to that of the ceiling: “Gaps to nearly ready”.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>The band cannot change any more, whatever the open questions bring.</extracomment>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The band still depends on open questions.</extracomment>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many questions are answered: “81 of 93”.</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Nothing to score: no question applies.</source>
        <translation>Nulla da valutare: nessuna domanda è applicabile.</translation>
    </message>
    <message>
        <source>Readiness score %1.</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>Punteggio di preparazione %1.</translation>
    </message>
    <message>
        <source>Floor %1, ceiling %2, coverage %3.</source>
        <extracomment>%1 and %2 are numbers of points, %3 a percentage.</extracomment>
        <translation>Minimo certo %1, massimo possibile %2, copertura %3.</translation>
    </message>
    <message>
        <source>Floor %1, so far %2, ceiling %3, coverage %4.</source>
        <extracomment>%1, %2 and %3 are numbers of points, %4 a percentage.</extracomment>
        <translation>Minimo certo %1, finora %2, massimo possibile %3, copertura %4.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in itself</extracomment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written, in Qt’s pattern letters: 24 November 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of the PDF. %1: the report’s title, %2: the company
----------
%1: a capability, %2: its weight</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Indicative, not Microsoft’s</source>
        <extracomment>At the foot of every page</extracomment>
        <translation>Indicativo, non di Microsoft</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of every page. %1: this page, %2: how many there are</extracomment>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>a company without a name</source>
        <extracomment>Stands where the company has not been named</extracomment>
        <translation>una società senza nome</translation>
    </message>
    <message>
        <source>%1 (sample: the company does not exist)</source>
        <extracomment>%1: the company</extracomment>
        <translation>%1 (esempio: la società non esiste)</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <extracomment>At the top of a page. %1: a company that does not exist</extracomment>
        <translation>%1 (esempio)</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>Purpose of the assessment: a first application as a direct-bill partner</extracomment>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>Purpose of the assessment: the yearly reauthorization</extracomment>
        <translation>Rinnovo</translation>
    </message>
    <message>
        <source>New region</source>
        <extracomment>Purpose of the assessment: a further CSP region</extracomment>
        <translation>Nuova area</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>At the top of a page. %1: purpose, %2: CSP region as the user wrote it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>At the top of a page. %1: date of the last change</extracomment>
        <translation>al %1</translation>
    </message>
    <message>
        <source>Self-assessment of %1 for the application</source>
        <extracomment>%1: the company</extracomment>
        <translation>Autovalutazione di %1 per la candidatura</translation>
    </message>
    <message>
        <source>Self-assessment of %1 for the application, region: %2</source>
        <extracomment>%1: the company, %2: CSP region as the user wrote it</extracomment>
        <translation>Autovalutazione di %1 per la candidatura, area: %2</translation>
    </message>
    <message>
        <source>Self-assessment of %1 for the renewal of the authorization</source>
        <extracomment>%1: the company</extracomment>
        <translation>Autovalutazione di %1 per il rinnovo dell’autorizzazione</translation>
    </message>
    <message>
        <source>Self-assessment of %1 for the renewal of the authorization, region: %2</source>
        <extracomment>%1: the company, %2: CSP region as the user wrote it</extracomment>
        <translation>Autovalutazione di %1 per il rinnovo dell’autorizzazione, area: %2</translation>
    </message>
    <message>
        <source>Self-assessment of %1 for a new region</source>
        <extracomment>%1: the company</extracomment>
        <translation>Autovalutazione di %1 per una nuova area</translation>
    </message>
    <message>
        <source>Self-assessment of %1 for a new region: %2</source>
        <extracomment>%1: the company, %2: CSP region as the user wrote it</extracomment>
        <translation>Autovalutazione di %1 per una nuova area: %2</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>Above the name of the band the score falls in
----------
Head of a column</extracomment>
        <translation>Fascia</translation>
    </message>
    <message>
        <source>Certain: floor and ceiling fall in the same band.</source>
        <extracomment>Of the band</extracomment>
        <translation>Certa: minimo e massimo cadono nella stessa fascia.</translation>
    </message>
    <message>
        <source>Open: floor and ceiling fall in different bands.</source>
        <extracomment>Of the band</extracomment>
        <translation>Aperta: minimo e massimo cadono in fasce diverse.</translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <extracomment>Stands in place of a band</extracomment>
        <translation>Nulla da valutare</translation>
    </message>
    <message>
        <source>Every question is marked as not applicable.</source>
        <translation>Tutte le domande sono segnate come non applicabili.</translation>
    </message>
    <message>
        <source>Readiness score, out of 100</source>
        <translation>Punteggio di preparazione, su 100</translation>
    </message>
    <message>
        <source>Readiness from floor to ceiling, out of 100</source>
        <translation>Preparazione dal minimo al massimo, su 100</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>copertura %1</translation>
    </message>
    <message>
        <source>Every question is answered or not applicable, so there is one number: the readiness score.</source>
        <translation>Ogni domanda ha una risposta o non è applicabile: il numero è uno solo, il punteggio di preparazione.</translation>
    </message>
    <message numerus="yes">
        <source>Floor %1, so far %2 (the mark), ceiling %3. The solid part is certain already, the hatched part depends on the %n open question(s).</source>
        <extracomment>%1, %2, %3: scores</extracomment>
        <translation>
            <numerusform>Minimo certo %1, finora %2 (il segno), massimo possibile %3. Il tratto pieno è già certo, il tratteggio dipende da %n domanda ancora aperta.</numerusform>
            <numerusform>Minimo certo %1, finora %2 (il segno), massimo possibile %3. Il tratto pieno è già certo, il tratteggio dipende da %n domande ancora aperte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No question is answered yet: floor %1, ceiling %2. The hatched part depends on the %n open question(s).</source>
        <extracomment>%1, %2: scores</extracomment>
        <translation>
            <numerusform>Nessuna domanda ha ancora una risposta: minimo certo %1, massimo possibile %2. Il tratteggio dipende da %n domanda ancora aperta.</numerusform>
            <numerusform>Nessuna domanda ha ancora una risposta: minimo certo %1, massimo possibile %2. Il tratteggio dipende da %n domande ancora aperte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question applies, so there is no score.</source>
        <translation>Nessuna domanda è applicabile, quindi non c’è un punteggio.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>Name of a fact on the cover: the user’s own title</extracomment>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Name of a fact on the cover</extracomment>
        <translation>Società</translation>
    </message>
    <message>
        <source>Global account (PGA)</source>
        <extracomment>Name of a fact on the cover</extracomment>
        <translation>Account globale (PGA)</translation>
    </message>
    <message>
        <source>Location account (PLA)</source>
        <extracomment>Name of a fact on the cover</extracomment>
        <translation>Account della sede (PLA)</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Name of a fact on the cover</extracomment>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>Purpose and region</source>
        <extracomment>Name of a fact on the cover; region: CSP region</extracomment>
        <translation>Scopo e area</translation>
    </message>
    <message>
        <source>Last change</source>
        <extracomment>Name of a fact on the cover</extracomment>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>Planned date</source>
        <extracomment>Name of a fact on the cover: when the company means to apply</extracomment>
        <translation>Data prevista</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of a fact on the cover</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <extracomment>Name of a fact on the cover</extracomment>
        <translation>Questionario</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>Name of a fact on the cover
----------
Heading: weights of groups and capabilities</extracomment>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a fact on the cover</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>Stands in place of the date of the last change</extracomment>
        <translation>non registrata</translation>
    </message>
    <message numerus="yes">
        <source>%n capability(ies)</source>
        <extracomment>How many there are; goes into “%1, %2, version %3; texts as of %4”</extracomment>
        <translation>
            <numerusform>%n capacità</numerusform>
            <numerusform>%n capacità</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <extracomment>How many there are; goes into “%1, %2, version %3; texts as of %4”</extracomment>
        <translation>
            <numerusform>%n domanda</numerusform>
            <numerusform>%n domande</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, version %3; texts as of %4</source>
        <extracomment>%1: “13 capabilities”, %2: “53 questions”, %3: version, %4: date</extracomment>
        <translation>%1, %2, versione %3; testi al %4</translation>
    </message>
    <message>
        <source>%1: every capability counts %2; groups: %3</source>
        <extracomment>%1: name of the weight profile, %2: a number, %3: “Sell 5, Secure 5 and Support 3”</extracomment>
        <translation>%1: ogni capacità vale %2; gruppi: %3</translation>
    </message>
    <message>
        <source>%1: capabilities as listed at the end; groups: %2</source>
        <extracomment>%1: name of the weight profile, %2: “Sell 5, Secure 5 and Support 3”</extracomment>
        <translation>%1: capacità come elencate alla fine; gruppi: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a group, %2: its weight</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This document is indicative and not Microsoft’s.</source>
        <translation>Questo documento è indicativo e non è di Microsoft.</translation>
    </message>
    <message>
        <source>CSP Readiness is not affiliated with Microsoft: the questions, levels, weights and bands are this program’s own. The official assessment is Microsoft’s, and its questions, weights and pass mark are not public. A high score does not make up for a requirement that is not met.</source>
        <translation>CSP Readiness non è affiliato a Microsoft: le domande, i livelli, i pesi e le fasce sono di questo programma. La valutazione ufficiale spetta a Microsoft, che non ne pubblica le domande, i pesi e la soglia. Un punteggio alto non compensa un requisito non soddisfatto.</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Heading</extracomment>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>The readiness score is %1.</source>
        <extracomment>After the name of the band. %1: a score</extracomment>
        <translation>Il punteggio di preparazione è %1.</translation>
    </message>
    <message>
        <source>The score lies between %1 and %2. The band is certain, whatever the open questions turn out to be.</source>
        <extracomment>After the name of the band. %1, %2: scores</extracomment>
        <translation>Il punteggio è tra %1 e %2. La fascia è certa, qualunque risposta avranno le domande aperte.</translation>
    </message>
    <message>
        <source>The score lies between %1 and %2. The band is open: it depends on the open questions.</source>
        <extracomment>After the names of two bands. %1, %2: scores</extracomment>
        <translation>Il punteggio è tra %1 e %2. La fascia è aperta: dipende dalle domande ancora aperte.</translation>
    </message>
    <message>
        <source>Every question is marked as not applicable, so there is no score.</source>
        <translation>Tutte le domande sono segnate come non applicabili, quindi non c’è un punteggio.</translation>
    </message>
    <message>
        <source>Eligibility requirements and critical questions are not judged in this version, so only the score bands of floor and ceiling are shown.</source>
        <translation>In questa versione i requisiti di idoneità e le domande critiche non vengono giudicati: sono quindi indicate solo le fasce di punteggio del minimo e del massimo.</translation>
    </message>
    <message>
        <source>so far %1, coverage %2</source>
        <extracomment>Under the score. %1: a score, %2: a percentage</extracomment>
        <translation>finora %1, copertura %2</translation>
    </message>
    <message>
        <source>The readings of the score</source>
        <extracomment>Title of a table for who cannot see it</extracomment>
        <translation>Come si legge il punteggio</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Head of a column: floor, so far, ceiling, coverage</extracomment>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Head of a column of numbers
----------
Beside the bar of a capability</extracomment>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>What it says</source>
        <extracomment>Head of a column</extracomment>
        <translation>Che cosa dice</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Reading of the score</extracomment>
        <translation>Minimo certo</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>Reading of the score</extracomment>
        <translation>Finora</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>Reading of the score</extracomment>
        <translation>Massimo possibile</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>Beside the readings of the score</extracomment>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>What is certain already: open questions count 0.</source>
        <translation>Che cosa è già certo: le domande aperte valgono 0.</translation>
    </message>
    <message>
        <source>Without the questions that nobody has looked at yet; “don’t know” counts 0.</source>
        <translation>Esclude le domande ancora senza risposta; «non so» vale 0.</translation>
    </message>
    <message>
        <source>What is still possible: open questions count 100.</source>
        <translation>Che cosa è ancora possibile: le domande aperte valgono 100.</translation>
    </message>
    <message>
        <source>Share by weight of what is answered or not applicable; in number, %1 of %2 questions.</source>
        <extracomment>%1, %2: numbers of questions</extracomment>
        <translation>Quota, secondo i pesi, di ciò che ha una risposta o non è applicabile; in numero, %1 domande su %2.</translation>
    </message>
    <message>
        <source>Groups and capabilities</source>
        <extracomment>Heading of the table with a bar for each</extracomment>
        <translation>Gruppi e capacità</translation>
    </message>
    <message>
        <source>floor</source>
        <extracomment>Narrow head of a column of numbers</extracomment>
        <translation>minimo</translation>
    </message>
    <message>
        <source>so far</source>
        <extracomment>Narrow head of a column of numbers</extracomment>
        <translation>finora</translation>
    </message>
    <message>
        <source>ceiling</source>
        <extracomment>Narrow head of a column of numbers</extracomment>
        <translation>massimo</translation>
    </message>
    <message>
        <source>coverage</source>
        <extracomment>Narrow head of a column of numbers</extracomment>
        <translation>copertura</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>Narrow head of a column: questions answered or not applicable, of all (“3/4”)</extracomment>
        <translation>chiuse</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>%1: questions answered or not applicable, %2: all</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Solid: certain already. Hatched: still possible. Vertical mark: so far. Lines at %1: this program’s own bands. Closed: questions answered or not applicable, of all.</source>
        <extracomment>%1: “50, 70 and 85”</extracomment>
        <translation>Pieno: già certo. Tratteggio: ancora possibile. Segno verticale: finora. Linee a %1: fasce di questo programma. Chiuse: domande con risposta o non applicabili, sul totale.</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <extracomment>%1: a sentence that says what Microsoft asks of this capability</extracomment>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>floor %1, so far %2, ceiling %3; coverage %4, %5 of %6 questions closed</source>
        <extracomment>%1 to %3: scores, %4: a percentage, %5 and %6: numbers of questions</extracomment>
        <translation>minimo %1, finora %2, massimo %3; copertura %4, %5 domande chiuse su %6</translation>
    </message>
    <message>
        <source>%1 out of 100; %2 of %3 questions closed</source>
        <extracomment>%1: a score, %2 and %3: numbers of questions</extracomment>
        <translation>%1 su 100; %2 domande chiuse su %3</translation>
    </message>
    <message>
        <source>not applicable: there is no score</source>
        <translation>non applicabile: non c’è un punteggio</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>%1: 0 to 4</extracomment>
        <translation>livello %1</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>State of a question: unanswered, or “don’t know”</extracomment>
        <translation>aperta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>State of a question</extracomment>
        <translation>non applicabile</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1: points of a question, %2: its weight</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share as typed. %1: part, %2: whole</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Confirmed: “%1”.</source>
        <extracomment>%1: a condition, such as “Expiry dates are kept in a register”</extracomment>
        <translation>Confermato: «%1».</translation>
    </message>
    <message>
        <source>None of these.</source>
        <extracomment>Answer to a list of things to tick</extracomment>
        <translation>Nessuna di queste voci.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <extracomment>Answer to a question</extracomment>
        <translation>Non applicabile.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>Why a question is not applicable. %1: as the user wrote it</extracomment>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Don’t know: it counts 0 in the floor and stays open.</source>
        <extracomment>Answer to a question</extracomment>
        <translation>Non so: vale 0 nel minimo e resta aperta.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <extracomment>Stands in place of an answer</extracomment>
        <translation>Senza risposta.</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before the user’s note on a question</extracomment>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>How the score is computed</source>
        <extracomment>Heading</extracomment>
        <translation>Come si calcola il punteggio</translation>
    </message>
    <message>
        <source>Every answer reaches a level from 0 to 4. Levels are worth 0, 25, 50, 75 and 100 points, unless a question has other points. A typed number is compared as typed, never rounded.</source>
        <translation>Ogni risposta raggiunge un livello da 0 a 4. I livelli valgono 0, 25, 50, 75 e 100 punti, salvo le domande che hanno punti propri. Un numero si confronta così come è stato scritto, senza arrotondarlo.</translation>
    </message>
    <message>
        <source>A capability is the weighted mean of its questions, a group that of its capabilities, the total that of the groups. Each mean is rounded half up to a thousandth of a point, and the rounded figure goes into the next. What is not applicable leaves its mean.</source>
        <translation>Una capacità è la media pesata delle sue domande, un gruppo quella delle sue capacità, il totale quella dei gruppi. Ogni media si arrotonda al millesimo di punto (la metà verso l’alto) e il valore arrotondato entra nella media successiva. Ciò che non è applicabile esce dalla sua media.</translation>
    </message>
    <message>
        <source>A question is open while nobody has looked at it or the answer is “don’t know”. The floor counts open questions as 0, the ceiling as 100; so far leaves out those nobody has looked at and counts “don’t know” as 0. Coverage is the share, by weight, of what is closed: answered or not applicable.</source>
        <translation>Una domanda è aperta finché è senza risposta o la risposta è «non so». Nel minimo le domande aperte valgono 0, nel massimo 100; il valore «finora» esclude quelle senza risposta e conta come 0 i «non so». La copertura è la quota, secondo i pesi, delle domande chiuse, cioè con una risposta diversa da «non so» o non applicabili.</translation>
    </message>
    <message>
        <source>Scores are shown with one decimal and coverage as a whole percentage, both cut and not rounded, so that no figure looks better than its band.</source>
        <translation>I punteggi hanno un decimale e la copertura è una percentuale intera, sempre troncati e non arrotondati: nessuna cifra appare migliore della sua fascia.</translation>
    </message>
    <message>
        <source>Beside every question stand the points it brings to the floor and its weight within the capability: 75 × 2 means 75 points with weight 2.</source>
        <translation>Accanto a ogni domanda ci sono i punti che porta al minimo e il suo peso nella capacità: 75 × 2 vuol dire 75 punti con peso 2.</translation>
    </message>
    <message>
        <source>Bands</source>
        <extracomment>Heading: the bands a score can fall in</extracomment>
        <translation>Fasce</translation>
    </message>
    <message>
        <source>from points</source>
        <extracomment>Head of a column of numbers: where the band begins</extracomment>
        <translation>da (punti)</translation>
    </message>
    <message>
        <source>The bands are this program’s own. The 70 has nothing to do with the 70 points of a Solutions Partner designation.</source>
        <translation>Le fasce sono di questo programma. Il 70 non ha nulla a che fare con i 70 punti di una designazione Solutions Partner.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: name of the weight profile, %2: its description, a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Head of a column: Sell, Secure, Support</extracomment>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Head of a column of numbers</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Its capabilities and their weights</source>
        <extracomment>Head of a column</extracomment>
        <translation>Le sue capacità e i loro pesi</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Heading</extracomment>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>The standards of the capabilities are those of Microsoft’s public page on the requirements for direct-bill partners, in this program’s own words. Questions, levels and thresholds come from public material and from this program’s own judgement. Texts as of %1; later changes to the rules are not considered.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Gli standard delle capacità sono quelli della pagina pubblica di Microsoft sui requisiti per i partner con fatturazione diretta, riformulati con altre parole. Domande, livelli e soglie vengono da materiale pubblico e dal giudizio di chi ha scritto questo programma. Testi aggiornati al %1; le modifiche successive alle regole non sono considerate.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list, but not before the last</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list. %1: all but the last, %2: the last</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>The rules were old.</source>
        <translation>Le regole erano vecchie.</translation>
    </message>
    <message>
        <source>When this assessment was last changed, they had not been checked for more than 12 months. Thresholds and requirements may have changed since.</source>
        <translation>All’ultima modifica di questa valutazione non erano verificate da oltre 12 mesi. Nel frattempo soglie e requisiti possono essere cambiati.</translation>
    </message>
    <message>
        <source>%1: the questionnaire</source>
        <extracomment>Title of a document that shows the questionnaire. %1: the questionnaire’s title</extracomment>
        <translation>%1: il questionario</translation>
    </message>
    <message>
        <source>Everything the program asks and says of it, for somebody who reviews it: questions, levels, weights, edges, help and sources.</source>
        <translation>Tutto ciò che il programma chiede e spiega, per chi deve rivederlo: domande, livelli, pesi, soglie, aiuti e fonti.</translation>
    </message>
    <message>
        <source>None of this is Microsoft’s questionnaire.</source>
        <translation>Questo non è il questionario di Microsoft.</translation>
    </message>
    <message>
        <source>Microsoft publishes neither its questions nor its weights nor a pass mark. Questions, levels, weights, edges and bands are this program’s own; what comes from elsewhere names its source.</source>
        <translation>Microsoft non pubblica né le proprie domande, né i pesi, né un punteggio minimo. Domande, livelli, pesi, soglie e fasce sono di questo programma; ciò che viene da altri riporta la fonte.</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Name of a fact: the version of the questionnaire</extracomment>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Rules as of</source>
        <extracomment>Name of a fact: the day the rules were checked as a whole</extracomment>
        <translation>Regole aggiornate al</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Name of a fact</extracomment>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Head of a row: the question itself</extracomment>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Weight, %1</source>
        <extracomment>Head of a column. %1: name of a weight profile</extracomment>
        <translation>Peso, %1</translation>
    </message>
    <message>
        <source>Level %1 (%2 points)</source>
        <extracomment>Head of a row. %1: level 0 to 4, %2: points</extracomment>
        <translation>Livello %1 (%2 punti)</translation>
    </message>
    <message>
        <source>Item %1</source>
        <extracomment>Head of a row: a thing to tick. %1: its id</extracomment>
        <translation>Voce %1</translation>
    </message>
    <message>
        <source>Choice %1 (level %2)</source>
        <extracomment>Head of a row: what can be said in place of a number. %1: its id, %2: the level it is worth</extracomment>
        <translation>Scelta %1 (livello %2)</translation>
    </message>
    <message>
        <source>Condition %1 (level %2)</source>
        <extracomment>Head of a row: what must hold for a level. %1: its id, %2: the level</extracomment>
        <translation>Condizione %1 (livello %2)</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <extracomment>Head of a row</extracomment>
        <translation>Perché lo chiediamo</translation>
    </message>
    <message>
        <source>Where to find the answer</source>
        <extracomment>Head of a row</extracomment>
        <translation>Dove trovare la risposta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Head of a row</extracomment>
        <translation>Evidenze</translation>
    </message>
    <message numerus="yes">
        <source>Evidence: %1, valid for %n month(s)</source>
        <extracomment>Head of a row. %1: a type of evidence</extracomment>
        <translation>
            <numerusform>Evidenze: %1, valide per %n mese</numerusform>
            <numerusform>Evidenze: %1, valide per %n mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence: %1, valid until its own end</source>
        <extracomment>Head of a row. %1: a type of evidence</extracomment>
        <translation>Evidenze: %1, valide fino alla loro scadenza</translation>
    </message>
    <message numerus="yes">
        <source>To level %1 (effort %2, about %n week(s))</source>
        <extracomment>Head of a row. %1: a level, %2: small, medium, large, very large</extracomment>
        <translation>
            <numerusform>Per il livello %1 (impegno %2, circa %n settimana)</numerusform>
            <numerusform>Per il livello %1 (impegno %2, circa %n settimane)</numerusform>
        </translation>
    </message>
    <message>
        <source>To level %1 (effort %2)</source>
        <extracomment>Head of a row. %1: a level, %2: small, medium, large, very large</extracomment>
        <translation>Per il livello %1 (impegno %2)</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>A class of effort, after the word effort</extracomment>
        <translation>piccolo</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>A class of effort, after the word effort</extracomment>
        <translation>medio</translation>
    </message>
    <message>
        <source>large</source>
        <extracomment>A class of effort, after the word effort</extracomment>
        <translation>grande</translation>
    </message>
    <message>
        <source>very large</source>
        <extracomment>A class of effort, after the word effort</extracomment>
        <translation>molto grande</translation>
    </message>
    <message>
        <source>Weight %1.</source>
        <extracomment>%1: a weight from 1 to 1000</extracomment>
        <translation>Peso %1.</translation>
    </message>
    <message>
        <source>One of five written levels.</source>
        <extracomment>What kind of question it is</extracomment>
        <translation>Uno di cinque livelli descritti.</translation>
    </message>
    <message>
        <source>A number (%1), from %2 to %3.</source>
        <extracomment>What kind of question it is. %1: its unit, %2 and %3: the least and the most it takes</extracomment>
        <translation>Un numero (%1), da %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>A checklist of %n item(s).</source>
        <extracomment>What kind of question it is</extracomment>
        <translation>
            <numerusform>Un elenco di %n voce da spuntare.</numerusform>
            <numerusform>Un elenco di %n voci da spuntare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole numbers only.</source>
        <extracomment>Of a number</extracomment>
        <translation>Solo numeri interi.</translation>
    </message>
    <message>
        <source>More is better.</source>
        <extracomment>Of a number</extracomment>
        <translation>Di più è meglio.</translation>
    </message>
    <message>
        <source>Less is better.</source>
        <extracomment>Of a number</extracomment>
        <translation>Di meno è meglio.</translation>
    </message>
    <message>
        <source>Edges: %1.</source>
        <extracomment>%1: list of levels with the number that reaches each</extracomment>
        <translation>Soglie: %1.</translation>
    </message>
    <message>
        <source>level %1 %2</source>
        <extracomment>One of a list. %1: a level, %2: a condition such as ≥ 50</extracomment>
        <translation>livello %1 %2</translation>
    </message>
    <message>
        <source>any number</source>
        <extracomment>One of a list, after the level</extracomment>
        <translation>con qualsiasi numero</translation>
    </message>
    <message>
        <source>by no number</source>
        <extracomment>One of a list, after the level</extracomment>
        <translation>con nessun numero</translation>
    </message>
    <message>
        <source>May be marked as not applicable.</source>
        <translation>Può essere indicata come non applicabile.</translation>
    </message>
    <message>
        <source>Critical below level %1.</source>
        <extracomment>%1: a level</extracomment>
        <translation>Critica sotto il livello %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <extracomment>%1: list of codes</extracomment>
        <translation>Fonti: %1.</translation>
    </message>
    <message>
        <source>own judgement</source>
        <extracomment>One of a list of sources</extracomment>
        <translation>giudizio di questo programma</translation>
    </message>
    <message>
        <source>Eligibility questions</source>
        <extracomment>Heading</extracomment>
        <translation>Domande sui requisiti</translation>
    </message>
    <message>
        <source>Requirement</source>
        <extracomment>Head of a row: the name of a requirement</extracomment>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>What is required</source>
        <extracomment>Head of a row</extracomment>
        <translation>Che cosa serve</translation>
    </message>
    <message>
        <source>If it is not met</source>
        <extracomment>Head of a row</extracomment>
        <translation>Se non è soddisfatto</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <extracomment>Head of a row: one of the answers to choose from. %1: its id</extracomment>
        <translation>Risposta %1</translation>
    </message>
    <message>
        <source>Field %1</source>
        <extracomment>Head of a row: something typed besides the answer. %1: its id</extracomment>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>The same fact as %1, asked once.</source>
        <extracomment>%1: id of a question</extracomment>
        <translation>Lo stesso dato di %1, chiesto una volta sola.</translation>
    </message>
    <message>
        <source>Held against %1.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Confrontato con %1.</translation>
    </message>
    <message>
        <source>Thresholds and dated facts</source>
        <extracomment>Heading</extracomment>
        <translation>Soglie e dati con data</translation>
    </message>
    <message>
        <source>Data, each with its source and the day it was read. They can change without a change of the program.</source>
        <translation>Dati, ciascuno con la fonte e il giorno in cui è stata letta. Possono cambiare senza che cambi il programma.</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Head of a column</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Head of a column</extracomment>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Head of a column</extracomment>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Head of a column: the day a source was read</extracomment>
        <translation>Aggiornato al</translation>
    </message>
    <message>
        <source>Days on which no application is taken</source>
        <translation>Giorni in cui non si accettano candidature</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: dates, both included</extracomment>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>Exam withdrawn: %1</source>
        <extracomment>%1: an exam such as AZ-500</extracomment>
        <translation>Esame ritirato: %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>%1: a date or a year, %2: the exam that takes its place</extracomment>
        <translation>%1, poi %2</translation>
    </message>
    <message>
        <source>Support plan that qualifies</source>
        <translation>Piano di supporto ammesso</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>Heading</extracomment>
        <translation>Glossario</translation>
    </message>
    <message>
        <source>Not to be used: %1.</source>
        <extracomment>%1: list of words</extracomment>
        <translation>Da non usare: %1.</translation>
    </message>
    <message>
        <source>Trust: A, a page of Microsoft, perhaps an old version; A*, the same text seen at another host; B, a partner, distributor or vendor; C, a forum; D, weak.</source>
        <translation>Attendibilità: A, una pagina di Microsoft, anche in una versione precedente; A*, lo stesso testo letto su un altro sito; B, un partner, un distributore o un fornitore; C, un forum; D, debole.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Head of a column: the code of a source</extracomment>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>Head of a column: how far a source is trusted</extracomment>
        <translation>Attendibilità</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Head of a column: where a source was found</extracomment>
        <translation>Dove</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>Indicative: questions, weights and bands are this program’s, not Microsoft’s.</source>
        <translation>Indicativo: domande, pesi e fasce sono di questo programma, non di Microsoft.</translation>
    </message>
    <message>
        <source>Eligibility requirements and critical questions are not judged yet: these are the bands of the score alone.</source>
        <translation>Requisiti di idoneità e domande critiche non sono ancora giudicati: queste sono le fasce del solo punteggio.</translation>
    </message>
    <message>
        <source>floor, certain already</source>
        <translation>minimo certo</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>finora</translation>
    </message>
    <message>
        <source>ceiling, still possible</source>
        <translation>massimo possibile</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>copertura</translation>
    </message>
    <message>
        <source>band, from floor to ceiling</source>
        <translation>fascia, dal minimo al massimo</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesi</translation>
    </message>
    <message>
        <source>nothing to score</source>
        <translation>nulla da valutare</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>%1 is up to date.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 è aggiornato.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Today, %1</source>
        <extracomment>When an assessment was last edited; %1 is a time of day, as in “Today, 14:02”.</extracomment>
        <translation>Oggi, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>When an assessment was last edited; %1 is a time of day.</extracomment>
        <translation>Ieri, %1</translation>
    </message>
</context>
<context>
    <name>WorthWords</name>
    <message>
        <source>It adds %1 points to the total.</source>
        <extracomment>Spoken after a level; %1 is a number of points, &quot;0.55&quot;.</extracomment>
        <translation>Aggiunge %1 punti al totale.</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>CSP Readiness %1</source>
        <extracomment>%1 is the version of the program.</extracomment>
        <translation>CSP Readiness %1</translation>
    </message>
    <message>
        <source>A readiness self-assessment for companies that want to become, or stay, CSP direct-bill partners. Everything stays on this computer.</source>
        <translation>Autovalutazione della preparazione per le aziende che vogliono diventare, o restare, partner CSP con fatturazione diretta. Tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>This program is not made, approved or checked by Microsoft, and it is not affiliated with Microsoft. Its scores are indicative.</source>
        <translation>Questo programma non è realizzato, approvato o verificato da Microsoft e non è affiliato a Microsoft. I suoi punteggi sono indicativi.</translation>
    </message>
    <message>
        <source>Licensed under Apache 2.0. It uses Qt (LGPL 3), SQLite (public domain), qpdf (Apache 2.0), the Tabler icons (MIT) and Noto Sans (OFL 1.1).</source>
        <translation>Licenza Apache 2.0. Usa Qt (LGPL 3), SQLite (pubblico dominio), qpdf (Apache 2.0), le icone Tabler (MIT) e Noto Sans (OFL 1.1).</translation>
    </message>
</context>
<context>
    <name>ui::AppMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nuova valutazione</translation>
    </message>
    <message>
        <source>Import a data file…</source>
        <translation>Importa un file di dati…</translation>
    </message>
    <message>
        <source>Export the data file…</source>
        <translation>Esporta il file di dati…</translation>
    </message>
    <message>
        <source>Export the report…</source>
        <translation>Esporta il report…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Menu of the colour schemes.</extracomment>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Switch to the other language</source>
        <translation>Passa all’altra lingua</translation>
    </message>
    <message>
        <source>About CSP Readiness</source>
        <translation>Informazioni su CSP Readiness</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Colour scheme: the one of the desktop.</extracomment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colour scheme.</extracomment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colour scheme.</extracomment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Colour scheme.</extracomment>
        <translation>Contrasto elevato</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentDelegate</name>
    <message>
        <source>Continue</source>
        <extracomment>In a row of the list: Enter or a click opens the assessment where it was left.</extracomment>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentHeads</name>
    <message>
        <source>Company and purpose</source>
        <extracomment>Heads of the columns of the list of assessments.</extracomment>
        <translation>Società e scopo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Score, floor to ceiling</source>
        <translation>Punteggio, dal minimo al massimo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modificata</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentList</name>
    <message>
        <source>Assessments</source>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPage</name>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>Where one is: %1 is the id of a capability, %2 its name, %3 “4 of 7”.</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Parts of the assessment</source>
        <translation>Parti della valutazione</translation>
    </message>
</context>
<context>
    <name>ui::BarLegend</name>
    <message>
        <source>floor: certain already</source>
        <extracomment>Legend of the bars: solid part.</extracomment>
        <translation>minimo: già certo</translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>Legend of the bars: hatched part.</extracomment>
        <translation>ancora aperto</translation>
    </message>
    <message>
        <source>so far</source>
        <extracomment>Legend of the bars: the mark.</extracomment>
        <translation>finora</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistEditor</name>
    <message>
        <source>%1 of %2 are ticked.</source>
        <extracomment>After the level reached, &quot;Level 2.&quot;; %1 is the number of ticks, %2 the number of things to tick.</extracomment>
        <translation>%1 su %2 spuntate.</translation>
    </message>
    <message>
        <source>Tick what is in place, or “None of these”.</source>
        <translation>Spuntate ciò che è in essere, oppure «Nessuna di queste».</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>A check box under a list of things that may be in place.</extracomment>
        <translation>Nessuna di queste</translation>
    </message>
</context>
<context>
    <name>ui::ConditionBoxes</name>
    <message>
        <source>This is asked once the answer reaches level %1.</source>
        <extracomment>Why a check box cannot be ticked yet; %1 is a level, 1 to 4.</extracomment>
        <translation>Si chiede quando la risposta arriva al livello %1.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPage</name>
    <message>
        <source>New assessment</source>
        <translation>Nuova valutazione</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dati generali</translation>
    </message>
    <message>
        <source>Only the company is needed to begin. All of this can be changed later.</source>
        <translation>Per iniziare basta la società. Tutto si può cambiare in seguito.</translation>
    </message>
    <message>
        <source>What is changed here is also changed in the report.</source>
        <translation>Ciò che cambiate qui cambia anche nel report.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Società</translation>
    </message>
    <message>
        <source>Write the name of the company: the report is made out to it.</source>
        <translation>Scrivete il nome della società a cui intestare il report.</translation>
    </message>
    <message>
        <source>Use the data of %1</source>
        <extracomment>%1 is the name of a company.</extracomment>
        <translation>Usa i dati di %1</translation>
    </message>
    <message>
        <source>Partner Global Account (PGA) ID, optional</source>
        <translation>ID dell’account globale del partner (PGA), facoltativo</translation>
    </message>
    <message>
        <source>Partner Location Account (PLA) ID, optional</source>
        <translation>ID dell’account della sede del partner (PLA), facoltativo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>CSP region, optional</source>
        <translation>Area CSP, facoltativa</translation>
    </message>
    <message>
        <source>Planned date of the application or renewal</source>
        <translation>Data prevista della candidatura o del rinnovo</translation>
    </message>
    <message>
        <source>Title, optional: to tell this assessment from others</source>
        <translation>Titolo, facoltativo: per distinguere questa valutazione dalle altre</translation>
    </message>
    <message>
        <source>Create the assessment</source>
        <translation>Crea la valutazione</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>Salva i dati</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the form without a change.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annulla le modifiche</translation>
    </message>
</context>
<context>
    <name>ui::FoldBar</name>
    <message>
        <source>Navigation, now at %1</source>
        <extracomment>Button that unfolds the navigation; %1 is where one is.</extracomment>
        <translation>Navigazione, ora in %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <extracomment>Button that unfolds the score; %1 is the score in words.</extracomment>
        <translation>Punteggio: %1</translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>Assessments</source>
        <extracomment>In the header: goes back to the list of assessments.</extracomment>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Back to the assessments</source>
        <translation>Torna alle valutazioni</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Lingua della finestra</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>In the header, after the change is safely on the disk; %1 is a time of day.</extracomment>
        <translation>Salvato alle %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
</context>
<context>
    <name>ui::IntervalBar</name>
    <message>
        <source>There is nothing to score: every question is not applicable.</source>
        <translation>Non c’è nulla da valutare: nessuna domanda è applicabile.</translation>
    </message>
    <message>
        <source>Complete, %1 points.</source>
        <extracomment>Spoken for a complete score; %1 is a number of points, &quot;86.2&quot;.</extracomment>
        <translation>Completo, %1 punti.</translation>
    </message>
    <message>
        <source>Floor %1, ceiling %2, so far %3 points.</source>
        <extracomment>Spoken for a partial score; %1, %2 and %3 are numbers of points.</extracomment>
        <translation>Minimo certo %1, massimo possibile %2, finora %3 punti.</translation>
    </message>
    <message>
        <source>Floor %1, ceiling %2 points, nothing answered yet.</source>
        <extracomment>Spoken for a score before anything is answered; %1 and %2 are numbers of points.</extracomment>
        <translation>Minimo certo %1, massimo possibile %2 punti, ancora nessuna risposta.</translation>
    </message>
    <message>
        <source>Readiness score</source>
        <translation>Punteggio di preparazione</translation>
    </message>
</context>
<context>
    <name>ui::LevelList</name>
    <message>
        <source>What each level asks for</source>
        <translation>Che cosa richiede ogni livello</translation>
    </message>
    <message>
        <source>This level is reached.</source>
        <translation>Questo livello è raggiunto.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Import a data file</source>
        <translation>Importa un file di dati</translation>
    </message>
    <message>
        <source>Data files of CSP Readiness (*.json)</source>
        <extracomment>Kind of file in a file dialog.</extracomment>
        <translation>File di dati di CSP Readiness (*.json)</translation>
    </message>
</context>
<context>
    <name>ui::MeasureEditor</name>
    <message>
        <source>Type a number to see the level it gives.</source>
        <translation>Scrivete un numero per vedere il livello che dà.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share as two whole numbers, &quot;24 of 25&quot;. One word between them, which people may type as well.</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>This is not a number. It is kept as a draft and not scored.</source>
        <translation>Questo non è un numero. Resta come bozza e non conta nel punteggio.</translation>
    </message>
    <message>
        <source>Use a comma for decimals. The text is kept as a draft and not scored.</source>
        <translation>Usate la virgola per i decimali. Il testo resta come bozza e non conta nel punteggio.</translation>
    </message>
    <message>
        <source>Use a point for decimals. The text is kept as a draft and not scored.</source>
        <translation>Usate il punto per i decimali. Il testo resta come bozza e non conta nel punteggio.</translation>
    </message>
    <message>
        <source>Only a whole number is counted here. The text is kept as a draft.</source>
        <translation>Qui sono ammessi solo numeri interi. Il testo resta come bozza e non conta nel punteggio.</translation>
    </message>
    <message>
        <source>The least is %1. The text is kept as a draft and not scored.</source>
        <extracomment>%1 is the smallest number allowed.</extracomment>
        <translation>Il minimo è %1. Il testo resta come bozza e non conta nel punteggio.</translation>
    </message>
    <message>
        <source>The most is %1. The text is kept as a draft and not scored.</source>
        <extracomment>%1 is the largest number allowed.</extracomment>
        <translation>Il massimo è %1. Il testo resta come bozza e non conta nel punteggio.</translation>
    </message>
    <message>
        <source>Both numbers of a share must be whole, and the first not above the second.</source>
        <translation>I due numeri di una quota devono essere interi, e il primo non può superare il secondo.</translation>
    </message>
    <message>
        <source>A percentage, or a share such as “%1”.</source>
        <extracomment>Under a field for a percentage; %1 is an example, &quot;24 of 25&quot;.</extracomment>
        <translation>Una percentuale, oppure una quota come «%1».</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <extracomment>Under a field for a count; %1 and %2 are the smallest and largest number allowed.</extracomment>
        <translation>Un numero intero da %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <extracomment>Under a field for a number; %1 and %2 are the smallest and largest number allowed.</extracomment>
        <translation>Un numero da %1 a %2.</translation>
    </message>
    <message>
        <source>%1 In %2.</source>
        <extracomment>The spoken name of a number field; %1 is the question, %2 the unit (&quot;hours&quot;).</extracomment>
        <translation>%1 In %2.</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>Not saved.</source>
        <translation>Non salvato.</translation>
    </message>
    <message>
        <source>%1 What you wrote is still here, and is saved once it works again.</source>
        <extracomment>%1 is one or more sentences: why, and what to do.</extracomment>
        <translation>%1 Ciò che avete scritto è ancora qui e sarà salvato appena possibile.</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button: tries to save again.</extracomment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>%1 Close the window again to leave without the latest changes.</source>
        <extracomment>%1 is one or more sentences: why, and what to do.</extracomment>
        <translation>%1 Chiudete di nuovo la finestra per uscire senza salvare le ultime modifiche.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: takes the message away.</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ui::PlacesModel</name>
    <message>
        <source>Results</source>
        <extracomment>Entry of the navigation: the page with the scores.</extracomment>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Entry of the navigation: the page that exports the PDF.</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Entry of the navigation: company, purpose and dates of the assessment.</extracomment>
        <translation>Dati generali</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <extracomment>Spoken by a screen reader: %1 is a group or capability, %2 of its %3 questions are answered.</extracomment>
        <translation>%1, risposte %2 su %3</translation>
    </message>
</context>
<context>
    <name>ui::Preview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Anteprima del report</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Spoken by a screen reader: %1 is the number of a page, %2 how many there are.</extracomment>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>ui::QuestionCard</name>
    <message>
        <source>Not applicable, so it does not count.</source>
        <translation>Non applicabile: non conta nel punteggio.</translation>
    </message>
    <message>
        <source>Worth %1 points of the total, weight %2 of %3</source>
        <extracomment>%1 is a number of points with a decimal; %2 and %3 are whole weights.</extracomment>
        <translation>Vale %1 punti del totale, peso %2 di %3</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Non so</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Non applicabile…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, printed in the report</source>
        <translation>Nota, stampata nel report</translation>
    </message>
    <message>
        <source>Printed in the report.</source>
        <translation>Stampata nel report.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privata</translation>
    </message>
    <message>
        <source>Private note, never printed in a report</source>
        <translation>Nota privata, mai stampata in un report</translation>
    </message>
    <message>
        <source>Never printed in a report.</source>
        <translation>Mai stampata in un report.</translation>
    </message>
    <message>
        <source>points of the total</source>
        <extracomment>Head of the column of points at the right of the levels.</extracomment>
        <translation>punti del totale</translation>
    </message>
    <message>
        <source>Check this answer.</source>
        <translation>Controllate questa risposta.</translation>
    </message>
    <message>
        <source>The question means something else since it was answered.</source>
        <translation>Da quando avete risposto, il significato della domanda è cambiato.</translation>
    </message>
    <message>
        <source>The answer still holds</source>
        <extracomment>Button: the answer given to an earlier wording is right for this one, too.</extracomment>
        <translation>La risposta vale ancora</translation>
    </message>
</context>
<context>
    <name>ui::QuestionHelp</name>
    <message>
        <source>Why it is asked</source>
        <translation>Perché si chiede</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Dove si trova</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prove utili</translation>
    </message>
    <message>
        <source>Next level</source>
        <translation>Prossimo livello</translation>
    </message>
    <message>
        <source>The standard</source>
        <translation>Lo standard</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termini</translation>
    </message>
</context>
<context>
    <name>ui::QuestionPage</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which question of its capability this is: “4 of 7”.</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Button: to the question before.</extracomment>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the question after.</extracomment>
        <translation>Successiva</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Prossima domanda aperta</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Domanda precedente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Domanda successiva</translation>
    </message>
</context>
<context>
    <name>ui::ReachedBar</name>
    <message>
        <source>Level %1.</source>
        <extracomment>The level an answer reaches, before the level&apos;s text; %1 is 0 to 4.</extracomment>
        <translation>Livello %1.</translation>
    </message>
</context>
<context>
    <name>ui::ReadingsCard</name>
    <message>
        <source>Readiness score</source>
        <translation>Punteggio di preparazione</translation>
    </message>
    <message>
        <source>coverage %1, %2 of %3 questions</source>
        <extracomment>%1 is a percentage; %2 of %3 questions are answered.</extracomment>
        <translation>copertura %1, %2 domande su %3</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <extracomment>Under a number of points.</extracomment>
        <translation>nessuna domanda aperta</translation>
    </message>
    <message>
        <source>floor, certain already</source>
        <translation>minimo certo</translation>
    </message>
    <message>
        <source>so far</source>
        <extracomment>Under a number of points.</extracomment>
        <translation>finora</translation>
    </message>
    <message>
        <source>ceiling, still possible</source>
        <extracomment>Under a number of points.</extracomment>
        <translation>massimo possibile</translation>
    </message>
</context>
<context>
    <name>ui::ReasonPanel</name>
    <message>
        <source>Why does this question not apply to you?</source>
        <translation>Perché questa domanda non vi riguarda?</translation>
    </message>
    <message>
        <source>Write the reason: without one the question is not set to “not applicable”.</source>
        <translation>Scrivete il motivo: senza, la domanda non diventa «non applicabile».</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Export the report as PDF</source>
        <translation>Esporta il report in PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <extracomment>Kind of file in a file dialog.</extracomment>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>Il report è stato scritto in %1.</translation>
    </message>
    <message>
        <source>Export the data file</source>
        <translation>Esporta il file di dati</translation>
    </message>
    <message>
        <source>Data files of CSP Readiness (*.json)</source>
        <extracomment>Kind of file in a file dialog.</extracomment>
        <translation>File di dati di CSP Readiness (*.json)</translation>
    </message>
    <message>
        <source>The data file was written to %1. It also holds the private notes.</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>Il file di dati è stato scritto in %1. Contiene anche le note private.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Lingua del report</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>Company, purpose and dates; the scores with their bands, by group and by capability; every question with its answer and its note.</source>
        <translation>Società, scopo e date; i punteggi con le loro fasce, per gruppo e per capacità; ogni domanda con la sua risposta e la sua nota.</translation>
    </message>
    <message>
        <source>Private notes are never in it.</source>
        <translation>Le note private non vi compaiono mai.</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Esporta PDF…</translation>
    </message>
    <message>
        <source>Export data file…</source>
        <translation>Esporta il file di dati…</translation>
    </message>
    <message>
        <source>Report in %1</source>
        <extracomment>%1 is the name of a language, in that language.</extracomment>
        <translation>Report in %1</translation>
    </message>
</context>
<context>
    <name>ui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Indicative, not Microsoft’s.</source>
        <translation>Indicativo, non di Microsoft.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>Label of the choice between profiles of weights.</extracomment>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Profile of the weights</source>
        <translation>Profilo dei pesi</translation>
    </message>
    <message numerus="yes">
        <source>The %n capabilities</source>
        <extracomment>%n is the number of capabilities in the questionnaire.</extracomment>
        <translation>
            <numerusform>La capacità</numerusform>
            <numerusform>Le %n capacità</numerusform>
        </translation>
    </message>
    <message>
        <source>The bands, too, are this program’s own choice: Microsoft publishes no pass mark.</source>
        <translation>Anche le fasce sono una scelta di questo programma: Microsoft non pubblica una soglia minima.</translation>
    </message>
</context>
<context>
    <name>ui::ScoreRail</name>
    <message>
        <source>Indicative, not Microsoft’s. Weights: %1.</source>
        <extracomment>%1 is the name of a profile of weights, in lower case.</extracomment>
        <translation>Indicativo, non di Microsoft. Pesi: %1.</translation>
    </message>
    <message>
        <source>Certain: open questions cannot change it.</source>
        <translation>Certo: le domande aperte non lo cambiano.</translation>
    </message>
    <message>
        <source>Open: from the floor to the ceiling.</source>
        <translation>Aperto: dal minimo al massimo.</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Prossima domanda aperta</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Non ci sono più domande aperte.</translation>
    </message>
    <message>
        <source>now: don’t know</source>
        <extracomment>State of the next open question.</extracomment>
        <translation>ora: non so</translation>
    </message>
    <message>
        <source>now: no answer</source>
        <translation>ora: senza risposta</translation>
    </message>
    <message>
        <source>up to +%1</source>
        <extracomment>How many points an open question can add; %1 is a number.</extracomment>
        <translation>fino a +%1</translation>
    </message>
    <message>
        <source>Readiness score</source>
        <translation>Punteggio di preparazione</translation>
    </message>
    <message>
        <source>floor, certain already</source>
        <extracomment>Label of a number: what is certain already.</extracomment>
        <translation>minimo certo</translation>
    </message>
    <message>
        <source>so far</source>
        <extracomment>Label of a number: the score over what is answered.</extracomment>
        <translation>finora</translation>
    </message>
    <message>
        <source>ceiling, still possible</source>
        <extracomment>Label of a number: what is still possible.</extracomment>
        <translation>massimo possibile</translation>
    </message>
    <message>
        <source>coverage</source>
        <extracomment>Label of a percentage: how much is answered.</extracomment>
        <translation>copertura</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per gruppo</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Assessments</source>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Company or purpose</source>
        <translation>Società o scopo</translation>
    </message>
    <message>
        <source>Search the assessments</source>
        <translation>Cerca tra le valutazioni</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nuova valutazione</translation>
    </message>
    <message>
        <source>No assessment matches the search.</source>
        <translation>Nessuna valutazione corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>Scores are indicative, not Microsoft’s.</source>
        <translation>I punteggi sono indicativi, non di Microsoft.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Tutto resta su questo computer. Niente viene inviato.</translation>
    </message>
    <message>
        <source>Do you already have a data file?</source>
        <translation>Avete già un file di dati?</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>The rules are old.</source>
        <translation>Le regole sono vecchie.</translation>
    </message>
    <message>
        <source>They were last checked on %1, more than 12 months ago. Thresholds and requirements may have changed: look at Microsoft’s pages, or install a newer CSP Readiness.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>L’ultima verifica risale al %1, più di 12 mesi fa. Soglie e requisiti possono essere cambiati: consultate le pagine di Microsoft o installate una versione più recente di CSP Readiness.</translation>
    </message>
</context>
<context>
    <name>ui::VerdictCard</name>
    <message>
        <source>Judged on the score alone: eligibility requirements and critical questions are not judged yet in this version.</source>
        <translation>Verdetto basato solo sul punteggio: in questa versione i requisiti di idoneità e le domande critiche non sono ancora giudicati.</translation>
    </message>
    <message>
        <source>Nothing to score: no question applies.</source>
        <translation>Nulla da valutare: nessuna domanda è applicabile.</translation>
    </message>
    <message>
        <source>%1. The readiness score is %2.</source>
        <extracomment>%1 is a band such as “Nearly ready”, %2 a number of points.</extracomment>
        <translation>%1. Il punteggio di preparazione è %2.</translation>
    </message>
    <message>
        <source>%1, and open questions cannot change it. The score lies between %2 and %3.</source>
        <extracomment>%1 is a band such as “Gaps”, %2 and %3 are numbers of points.</extracomment>
        <translation>%1: le domande aperte non possono cambiare questo verdetto. Il punteggio è tra %2 e %3.</translation>
    </message>
    <message>
        <source>Still open: the score lies between %1 and %2, from “%3” to “%4”.</source>
        <extracomment>%1 and %2 are numbers of points, %3 and %4 bands in lower case, such as “gaps”.</extracomment>
        <translation>Ancora aperto: il punteggio è tra %1 e %2, da «%3» a «%4».</translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>How ready are you for CSP direct bill?</source>
        <translation>Quanto siete pronti per la fatturazione diretta CSP?</translation>
    </message>
    <message numerus="yes">
        <source>A self-assessment for becoming, or staying, a CSP direct-bill partner: %n questions on how you sell, secure and support.</source>
        <extracomment>%n is the number of questions in the questionnaire.</extracomment>
        <translation>
            <numerusform>Autovalutazione per diventare, o restare, partner CSP con fatturazione diretta: %n domanda su come vendete, proteggete e supportate i clienti.</numerusform>
            <numerusform>Autovalutazione per diventare, o restare, partner CSP con fatturazione diretta: %n domande su come vendete, proteggete e supportate i clienti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is indicative: questions, weights and thresholds are this program’s own, not Microsoft’s, and Microsoft has not approved them.</source>
        <translation>Il risultato è indicativo: domande, pesi e soglie sono di questo programma, non di Microsoft, e Microsoft non li ha approvati.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nuova valutazione</translation>
    </message>
    <message>
        <source>Open the filled-in sample</source>
        <translation>Apri l’esempio compilato</translation>
    </message>
    <message>
        <source>Filled in piece by piece</source>
        <translation>Si compila a pezzi</translation>
    </message>
    <message>
        <source>Every answer is saved at once. You can close and carry on later.</source>
        <translation>Ogni risposta è salvata subito. Potete chiudere e riprendere.</translation>
    </message>
    <message>
        <source>“Don’t know” is an answer</source>
        <translation>«Non so» è una risposta</translation>
    </message>
    <message>
        <source>The score always shows what is certain already and what is still possible.</source>
        <translation>Il punteggio mostra sempre il minimo certo e il massimo possibile.</translation>
    </message>
    <message>
        <source>It ends in a PDF</source>
        <translation>Finisce in un PDF</translation>
    </message>
    <message>
        <source>In Italian or in English, whatever language you fill it in with.</source>
        <translation>In italiano o in inglese, qualunque lingua usiate per compilare il questionario.</translation>
    </message>
</context>
</TS>
