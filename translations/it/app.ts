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
    <name>ChangeWords</name>
    <message>
        <source>answer to %1</source>
        <extracomment>What was changed, within a sentence; %1 is the id of a question, such as C1.2.</extracomment>
        <translation>risposta a %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>nota a %1</translation>
    </message>
    <message>
        <source>private note on %1</source>
        <extracomment>What was changed, within a sentence; %1 is the id of a question.</extracomment>
        <translation>nota privata a %1</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>What was changed, within a sentence: the weights of groups and capabilities.</extracomment>
        <translation>pesi</translation>
    </message>
    <message>
        <source>details</source>
        <translation>dati generali</translation>
    </message>
    <message>
        <source>facts of %1</source>
        <extracomment>What was changed, within a sentence; %1 is the id of a requirement, such as R7.</extracomment>
        <translation>dati di %1</translation>
    </message>
    <message>
        <source>plan</source>
        <extracomment>What was changed, within a sentence.</extracomment>
        <translation>piano</translation>
    </message>
    <message>
        <source>what-if “%1”</source>
        <extracomment>What was changed, within a sentence; %1 is the name of a what-if.</extracomment>
        <translation>ipotesi «%1»</translation>
    </message>
    <message>
        <source>evidence for %1</source>
        <extracomment>What was changed, within a sentence; %1 is the id of a question.</extracomment>
        <translation>prova per %1</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <extracomment>What was changed, within a sentence: archived, deleted, put back.</extracomment>
        <translation>collocazione</translation>
    </message>
    <message>
        <source>reason</source>
        <extracomment>What was recorded, within a sentence: why something was changed.</extracomment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Menu: takes back what was changed last; %1 is such as “answer to C1.2”.</extracomment>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>Menu: makes again what was taken back; %1 is such as “answer to C1.2”.</extracomment>
        <translation>Ripeti: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In place of a text: there was, or is, none.</extracomment>
        <translation>nulla</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A text the user wrote.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>An answer: %1 is 0 to 4.</extracomment>
        <translation>Livello %1</translation>
    </message>
    <message>
        <source>an answer of an earlier questionnaire</source>
        <extracomment>In place of an answer to a question that today&apos;s questionnaire does not ask.</extracomment>
        <translation>una risposta di un questionario precedente</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <extracomment>Of a piece of evidence; %1 is a date.</extracomment>
        <translation>valida fino al %1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Società</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>The user&apos;s own name of an assessment.</extracomment>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Submission date</source>
        <translation>Data prevista</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionario</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <extracomment>The answer was kept after its question had changed its meaning.</extracomment>
        <translation>confermata: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A detail of an assessment: %1 is such as “Region”, %2 what it was and what it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, with other details</source>
        <extracomment>The answer to a requirement is the same; dates, names or numbers beside it changed.</extracomment>
        <translation>%1, con altri dettagli</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <extracomment>%1 is what the target was and what it is.</extracomment>
        <translation>Obiettivo: %1</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <extracomment>Steps of the plan that were changed; %1 lists questions.</extracomment>
        <translation>Passi: %1</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>Of a what-if or a piece of evidence.</extracomment>
        <translation>aggiunta</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Of a what-if or a piece of evidence.</extracomment>
        <translation>eliminata</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificata</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>Where an assessment is kept: among the current ones.</extracomment>
        <translation>corrente</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Where an assessment is kept.</extracomment>
        <translation>archiviata</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Where an assessment is kept.</extracomment>
        <translation>eliminata</translation>
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
        <source>The option --%1 takes one of: %2.</source>
        <extracomment>%1 is an option such as --change, %2 a list of the values it takes</extracomment>
        <translation>L’opzione --%1 accetta uno di questi valori: %2.</translation>
    </message>
    <message>
        <source>“%1” does not take so many arguments. See “csp-readiness --help”.</source>
        <extracomment>%1 is a command such as check</extracomment>
        <translation>«%1» non accetta tanti argomenti. Vedete «csp-readiness --help».</translation>
    </message>
    <message>
        <source>“%1” is not a day. The option --on takes year, month and day, such as 2027-03-14.</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>«%1» non è un giorno. L’opzione --on accetta anno, mese e giorno, per esempio 2027-03-14.</translation>
    </message>
    <message>
        <source>“%1” is not a factor. The option --robustness takes a number from 1.0 to 10.0 with a point and at most one decimal, such as 2.0.</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>«%1» non è un fattore. L’opzione --robustness accetta un numero da 1.0 a 10.0, con il punto e al massimo un decimale, per esempio 2.0.</translation>
    </message>
    <message>
        <source>“%1” is not a target. The option --target takes points from 0 to 100 with a point and at most three decimals, such as 72.5, or one of: %2.</source>
        <extracomment>%1 is what the user typed, %2 a list of bands such as gaps, ready</extracomment>
        <translation>«%1» non è un obiettivo. L’opzione --target accetta punti da 0 a 100, con il punto e al massimo tre decimali, per esempio 72.5, oppure uno di questi valori: %2.</translation>
    </message>
    <message>
        <source>The options --json and --output do not go together. Give one of them.</source>
        <translation>Le opzioni --json e --output non si usano insieme. Indicatene una sola.</translation>
    </message>
    <message>
        <source>--data-dir DIR          folder of the database, instead of the user’s own
--questionnaire FOLDER  a questionnaire of one’s own, instead of the bundled one
--on DATE               the day that requirements are judged on, such as
                        2027-03-14; today without it, and for a report the day
                        of the assessment’s last change
--weights PROFILE|FILE  a weight profile of the questionnaire, “own” for the
                        assessment’s own weights, or a JSON file of weights
--robustness K          how far every weight may be off, up or down: a factor
                        from 1.0 to 10.0; 2.0 without it
--target N|BAND         points from 0 to 100, such as 72.5, or a band:
                        not-ready, gaps, nearly-ready, ready
--trace                 every term of the score, to work it out again by hand
--json                  figures for another program; scores in thousandths of a
                        point
--help                  this text
--version               the version

Exit codes: 0 done; 1 what was checked is not in order; 2 wrong usage;
3 unreadable or invalid input; 4 the database is damaged, foreign, newer or not
writable.
</source>
        <extracomment>Lines of at most 80 characters. Options stay as they are; what stands in capitals for a value may be translated</extracomment>
        <translation>--data-dir CARTELLA       cartella del database, al posto di quella dell’utente
--questionnaire CARTELLA  un questionario proprio, al posto di quello incluso
--on DATA                 la data di riferimento dei requisiti, per esempio
                          2027-03-14; se manca, oggi o, per un report, il giorno
                          dell’ultima modifica della valutazione
--weights PROFILO|FILE    un profilo dei pesi del questionario, «own» per i pesi
                          propri della valutazione, o un file JSON di pesi
--robustness K            di quanto ogni peso può variare, in più o in meno: un
                          fattore da 1.0 a 10.0; se manca, 2.0
--target N|FASCIA         punti da 0 a 100, per esempio 72.5, o una fascia:
                          not-ready, gaps, nearly-ready, ready
--trace                   tutti i termini del punteggio, per rifare il conto a
                          mano
--json                    dati per un altro programma; punteggi in millesimi di
                          punto
--help                    questo testo
--version                 la versione

Codici di uscita: 0 fatto; 1 ciò che è stato controllato non è in ordine;
2 uso errato; 3 dati illeggibili o non validi; 4 il database è danneggiato,
estraneo, più recente o non scrivibile.
</translation>
    </message>
    <message>
        <source>csp-readiness [--data-dir DIR]
    the window
csp-readiness demo [--output DIR]
    scores the bundled sample and writes its report in both languages
csp-readiness list [--deleted] [--json]
    the assessments, or those that were deleted
csp-readiness score (ID | FILE.json) [--on DATE] [--weights PROFILE|FILE.json]
                    [--robustness K] [--trace] [--json]
    score, verdict, what lowers it and what could change it
csp-readiness eligibility (ID | FILE.json) [--on DATE] [--json]
    each requirement, and why it stands as it does
csp-readiness plan (ID | FILE.json) --target N|BAND [--on DATE]
                   [--weights PROFILE|FILE.json]
                   [--json | --output FILE.csv|FILE.xlsx|FILE.ics]
    the way to a score or a band that takes the least effort
csp-readiness report (ID | FILE.json) --language it|en --output FILE.pdf
                     [--on DATE] [--trace]
    the report
csp-readiness export ID --output FILE.json
    an assessment as a file
csp-readiness import FILE.json
    adds the assessment of a file and prints its id
csp-readiness delete ID [--for-good]
    deletes an assessment; for good: with its history, from all backups, too
csp-readiness restore ID
    puts a deleted assessment back
csp-readiness erase-name NAME
    takes a person’s name out of every assessment, its history and all backups
csp-readiness check [FOLDER] [--spelling]
    checks a questionnaire, the bundled one without FOLDER
csp-readiness show [--language it|en|both] --output FILE.html|.pdf
    the questionnaire as a document for a reviewer
csp-readiness stamp FOLDER [QUESTION…] --change editorial|substantive
    puts changed words on record
</source>
        <extracomment>Lines of at most 80 characters. Commands and options stay as they are; what stands in capitals for a value may be translated</extracomment>
        <translation>csp-readiness [--data-dir CARTELLA]
    la finestra
csp-readiness demo [--output CARTELLA]
    valuta l’esempio incluso e ne scrive il report nelle due lingue
csp-readiness list [--deleted] [--json]
    le valutazioni, o quelle eliminate
csp-readiness score (ID | FILE.json) [--on DATA] [--weights PROFILO|FILE.json]
                    [--robustness K] [--trace] [--json]
    punteggio, esito, che cosa lo abbassa e che cosa potrebbe cambiarlo
csp-readiness eligibility (ID | FILE.json) [--on DATA] [--json]
    ogni requisito di idoneità, con il suo stato e il motivo
csp-readiness plan (ID | FILE.json) --target N|FASCIA [--on DATA]
                   [--weights PROFILO|FILE.json]
                   [--json | --output FILE.csv|FILE.xlsx|FILE.ics]
    il percorso meno impegnativo verso un punteggio o una fascia
csp-readiness report (ID | FILE.json) --language it|en --output FILE.pdf
                     [--on DATA] [--trace]
    il report
csp-readiness export ID --output FILE.json
    una valutazione come file
csp-readiness import FILE.json
    aggiunge la valutazione di un file e ne stampa l’identificativo
csp-readiness delete ID [--for-good]
    elimina una valutazione; per sempre: con la cronologia e da ogni copia
csp-readiness restore ID
    ripristina una valutazione eliminata
csp-readiness erase-name NOME
    toglie il nome di una persona da ogni valutazione, cronologia e copia
csp-readiness check [CARTELLA] [--spelling]
    controlla un questionario; senza CARTELLA, quello incluso
csp-readiness show [--language it|en|both] --output FILE.html|.pdf
    il questionario come documento da rivedere
csp-readiness stamp CARTELLA [DOMANDA…] --change editorial|substantive
    registra i testi modificati
</translation>
    </message>
</context>
<context>
    <name>Delete</name>
    <message>
        <source>“%1” was deleted. “csp-readiness restore %2” puts it back.</source>
        <extracomment>%1 is the company and purpose of an assessment, %2 its id</extracomment>
        <translation>«%1» è stata eliminata. «csp-readiness restore %2» la ripristina.</translation>
    </message>
    <message>
        <source>“%1” is back among the assessments.</source>
        <extracomment>%1 is the company and purpose of an assessment</extracomment>
        <translation>«%1» è di nuovo tra le valutazioni.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. Nothing was changed.</source>
        <extracomment>%1 is the company and purpose of an assessment</extracomment>
        <translation>«%1» non era eliminata. Non è cambiato nulla.</translation>
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
    <name>Eligibility</name>
    <message>
        <source>%1. Requirements judged on %2.</source>
        <extracomment>%1 is what the assessment is for, such as “New application”, %2 a date</extracomment>
        <translation>%1. Data di riferimento dei requisiti: %2.</translation>
    </message>
    <message>
        <source>No requirement that is due stands in the way.</source>
        <translation>Nessuno dei requisiti già richiesti è di ostacolo.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) that are due stand in the way.</source>
        <translation>
            <numerusform>%n requisito già richiesto è di ostacolo.</numerusform>
            <numerusform>%n requisiti già richiesti sono di ostacolo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message>
        <source>The assessment goes with all its answers and its whole history.</source>
        <translation>La valutazione sparisce con tutte le risposte e l’intera cronologia.</translation>
    </message>
    <message numerus="yes">
        <source>It goes from %n backup(s), too.</source>
        <translation>
            <numerusform>Sparisce anche da %n copia di sicurezza.</numerusform>
            <numerusform>Sparisce anche da %n copie di sicurezza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So does (do) %n file(s) of evidence that no other assessment uses.</source>
        <extracomment>Files that prove answers.</extracomment>
        <translation>
            <numerusform>Con lei sparisce %n prova su file che nessun’altra valutazione usa.</numerusform>
            <numerusform>Con lei spariscono %n prove su file che nessun’altra valutazione usa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>%1 is “14 places” of the sentence before it.</extracomment>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n punti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stands in %1 of %n assessment(s), their history included.</source>
        <extracomment>%1 is “14 places”; history counts, too.</extracomment>
        <translation>
            <numerusform>Il nome compare in %1 di %n valutazione, cronologia compresa.</numerusform>
            <numerusform>Il nome compare in %1 di %n valutazioni, cronologia compresa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n backup(s), too.</source>
        <translation>
            <numerusform>Compare anche in %n copia di sicurezza.</numerusform>
            <numerusform>Compare anche in %n copie di sicurezza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere it gives way to “%1”. What stands inside files of evidence does not change.</source>
        <extracomment>%1 is a dash, the mark that takes a name’s place.</extracomment>
        <translation>Ovunque al suo posto resta «%1». Il contenuto dei file allegati come prova non cambia.</translation>
    </message>
    <message>
        <source>These files cannot be read, stay as they are and may hold it still: %1.</source>
        <extracomment>%1 is a list of file names.</extracomment>
        <translation>Questi file non si possono leggere, restano come sono e potrebbero contenerlo ancora: %1.</translation>
    </message>
    <message>
        <source>Files you exported elsewhere are not touched.</source>
        <translation>I file che avete esportato altrove restano come sono.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>L’operazione non si può annullare.</translation>
    </message>
    <message>
        <source>“%1” is deleted for good.</source>
        <extracomment>%1 is the company and purpose of an assessment.</extracomment>
        <translation>«%1» è eliminata per sempre.</translation>
    </message>
    <message>
        <source>“%1” is removed for good.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>«%1» è rimosso per sempre.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) rewritten.</source>
        <translation>
            <numerusform>%n copia di sicurezza riscritta.</numerusform>
            <numerusform>%n copie di sicurezza riscritte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence removed.</source>
        <translation>
            <numerusform>%n prova su file rimossa.</numerusform>
            <numerusform>%n prove su file rimosse.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands nowhere: in no assessment, no history and no backup.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>«%1» non compare da nessuna parte: in nessuna valutazione, cronologia o copia di sicurezza.</translation>
    </message>
    <message>
        <source>A name needs two letters or digits at least. Write it as it stands in the texts.</source>
        <translation>Un nome ha almeno due lettere o cifre. Scrivetelo come compare nei testi.</translation>
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
        <translation>Non ci sono testi nella lingua «%1».</translation>
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
        <source>The rate %1 does not fit. Write how many US dollars one unit of the currency is counted as: above 0, and 1 for US dollars themselves.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il cambio %1 non è valido. Scrivete quanti dollari statunitensi vale un’unità della valuta: un numero maggiore di 0, e 1 per i dollari statunitensi stessi.</translation>
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
    <message>
        <source>“%1” is neither a weight profile nor a file. Give one of %2, or a JSON file of weights.</source>
        <extracomment>%1 is a text as written, %2 a list of ids such as neutral, own</extracomment>
        <translation>«%1» non è né un profilo dei pesi né un file. Indicate uno di questi: %2, oppure un file JSON di pesi.</translation>
    </message>
    <message>
        <source>The assessment has no weights of its own. Set them in the window, or give a JSON file of weights.</source>
        <translation>La valutazione non ha pesi propri. Impostateli nella finestra o indicate un file JSON di pesi.</translation>
    </message>
    <message>
        <source>The file could not be made: %1.</source>
        <extracomment>%1 is what the library says</extracomment>
        <translation>Impossibile creare il file: %1.</translation>
    </message>
    <message>
        <source>No step of the plan has a day to put into a calendar. Set the planned date of the assessment, or a due day for a step.</source>
        <translation>Nessun passo del piano ha un giorno da mettere in calendario. Impostate la data prevista della valutazione o la scadenza di un passo.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Add the files in a folder one by one.</source>
        <extracomment>%1 is the name of a folder, a device or the like</extracomment>
        <translation>«%1» non è un file. Aggiungete i file di una cartella uno per uno.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it proves nothing. Choose another file.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» è vuoto, quindi non prova nulla. Scegliete un altro file.</translation>
    </message>
    <message>
        <source>“%1” has %3 MB; a piece of evidence may have up to %2 MB. Make it smaller, or add a link to where it is.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are numbers of megabytes</extracomment>
        <translation>«%1» è di %3 MB; una prova può averne al massimo %2. Riducetelo, oppure aggiungete un collegamento a dove si trova.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read. Save it in the other program, then add it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» è stato modificato durante la lettura. Salvatelo nell’altro programma, poi aggiungetelo di nuovo.</translation>
    </message>
    <message>
        <source>The file was not added, because you stopped it.</source>
        <translation>Il file non è stato aggiunto, perché avete interrotto l’operazione.</translation>
    </message>
    <message>
        <source>“%1” is not in the folder of evidence any more. Restore a backup, or add the file again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» non è più nella cartella delle prove. Ripristinate una copia di sicurezza, oppure aggiungete di nuovo il file.</translation>
    </message>
    <message>
        <source>“%1” is not what it was when it was added. Restore a backup, or add the file again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» non è più com’era quando è stato aggiunto. Ripristinate una copia di sicurezza, oppure aggiungete di nuovo il file.</translation>
    </message>
    <message>
        <source>“%1” is not a type of evidence of this questionnaire. Leave it out.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è un tipo di prova di questo questionario. Toglietelo.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a piece of evidence (a UUID, in small letters). Correct it.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è l’identificativo di una prova (un UUID, in minuscolo). Correggetelo.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Write it without a folder.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non può essere il nome di un file. Scrivetelo senza cartella.</translation>
    </message>
    <message>
        <source>“%1” is not the SHA-256 of a file. Write its 64 digits, in small letters.</source>
        <extracomment>%1 is a text as written</extracomment>
        <translation>«%1» non è lo SHA-256 di un file. Scrivetene le 64 cifre, in minuscolo.</translation>
    </message>
    <message>
        <source>Another window has these assessments open (process %2 on %1). Go on there, or close it, then try again.</source>
        <extracomment>%1 is the name of a computer, %2 the number of a process</extracomment>
        <translation>Queste valutazioni sono aperte in un’altra finestra (processo %2 su %1). Continuare lì, oppure chiuderla e riprovare.</translation>
    </message>
    <message>
        <source>The assessments of this data folder belong to another account (%1). They were left as they are. Choose another folder with --data-dir.</source>
        <extracomment>%1 is the name of an account on this computer</extracomment>
        <translation>Le valutazioni di questa cartella dati appartengono a un altro account (%1). Sono state lasciate come sono. Scegliere un’altra cartella con --data-dir.</translation>
    </message>
    <message>
        <source>The database comes from an older CSP Readiness (version %1; this one needs %2) and cannot be brought up to date, because it can only be read. Make file and folder writable, then start again.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Il database proviene da una versione precedente di CSP Readiness (versione %1; questa richiede la %2) e non può essere aggiornato, perché è di sola lettura. Rendere scrivibili file e cartella, poi riavviare il programma.</translation>
    </message>
    <message>
        <source>The file of the database is no longer in its place. Write it there again, or export a data file.</source>
        <translation>Il file del database non è più al suo posto. Scriverlo di nuovo, oppure esportare un file di dati.</translation>
    </message>
    <message>
        <source>Another program has put another file in the place of the database. Write to that one, or export a data file.</source>
        <translation>Un altro programma ha messo un altro file al posto del database. Scrivere in quello, oppure esportare un file di dati.</translation>
    </message>
    <message>
        <source>This data is of an earlier version of the program (%1, now %2). It is brought forward only after a backup of it was made, and none could be made. It was left as it is.</source>
        <extracomment>%1 and %2 are numbers of versions</extracomment>
        <translation>Questi dati sono di una versione precedente del programma (%1, ora %2). Vengono aggiornati solo dopo averne fatto una copia di sicurezza, e non è stato possibile farla. Sono rimasti com’erano.</translation>
    </message>
    <message>
        <source>This backup is damaged: %1. It was left as it is; take another one.</source>
        <extracomment>%1 is what the database library found</extracomment>
        <translation>Questa copia di sicurezza è danneggiata: %1. È rimasta com’era; ne serve un’altra.</translation>
    </message>
    <message>
        <source>No backup could be made this time. Your answers are saved, and the backups there are were kept.</source>
        <translation>Questa volta non è stato possibile fare la copia di sicurezza. Le risposte sono salvate e le copie già presenti sono state conservate.</translation>
    </message>
    <message>
        <source>No backup could be made this time: the disk is full. Your answers are saved, and the backups there are were kept.</source>
        <translation>Questa volta non è stato possibile fare la copia di sicurezza: il disco è pieno. Le risposte sono salvate e le copie già presenti sono state conservate.</translation>
    </message>
    <message>
        <source>Reading the whole database found damage. Nothing was changed. Export the assessments you need as data files; the backups lie in the folder csp-readiness-backups beside it.</source>
        <translation>La lettura completa del database ha trovato dei danni. Non è stato modificato nulla. Esporta come file di dati le valutazioni che ti servono; le copie di sicurezza sono nella cartella csp-readiness-backups accanto al database.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Il controllo è stato interrotto prima della fine.</translation>
    </message>
</context>
<context>
    <name>FactHelp</name>
    <message>
        <source>What it needs</source>
        <translation>Che cosa serve</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dove guardare</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What proves a fact: a document, a screenshot.</extracomment>
        <translation>Prove utili</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>Source and rule</source>
        <extracomment>Where a requirement is published, and the number it is held against.</extracomment>
        <translation>Fonte e regola</translation>
    </message>
    <message>
        <source>%1: %2, as of %3.</source>
        <extracomment>%1 says what a number is, %2 is the number, %3 a date: “Administrators with MFA, in per cent: 100, as of 22 November 2026.”</extracomment>
        <translation>%1: %2, valore letto in data %3.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Only a whole number is counted here.</source>
        <translation>Qui è ammesso solo un numero intero.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>In an empty field; %1 is a date as it is typed, such as 31/03/2027.
----------
In an empty field; %1 is a month as it is typed, such as 03/2027.</extracomment>
        <translation>ad es. %1</translation>
    </message>
    <message>
        <source>Until then it does not count.</source>
        <extracomment>Follows a sentence that says what is wrong with what was typed.</extracomment>
        <translation>Così com’è, non conta.</translation>
    </message>
    <message>
        <source>Until then the earlier value counts.</source>
        <extracomment>The same, where there was a value before what was typed.</extracomment>
        <translation>Nel frattempo conta il valore precedente.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <extracomment>%1 is a date as it is typed, such as 31/03/2027.</extracomment>
        <translation>Non è una data. Scrivetela così: %1.</translation>
    </message>
    <message>
        <source>The year must lie between 1900 and 9999.</source>
        <translation>L’anno deve essere compreso tra 1900 e 9999.</translation>
    </message>
    <message>
        <source>This is not a month. Write it like %1.</source>
        <extracomment>%1 is a month as it is typed, such as 03/2027.</extracomment>
        <translation>Non è un mese. Scrivetelo così: %1.</translation>
    </message>
    <message>
        <source>Write the currency with three letters, such as EUR.</source>
        <translation>Scrivete la valuta con tre lettere, ad esempio EUR.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Non è un numero.</translation>
    </message>
    <message>
        <source>Use a comma for decimals.</source>
        <translation>Usate la virgola per i decimali.</translation>
    </message>
    <message>
        <source>Use a point for decimals.</source>
        <translation>Usate il punto per i decimali.</translation>
    </message>
    <message>
        <source>The least is %1.</source>
        <extracomment>%1 is the smallest number allowed.</extracomment>
        <translation>Il minimo ammesso è %1.</translation>
    </message>
    <message>
        <source>The most is %1.</source>
        <extracomment>%1 is the largest number allowed.</extracomment>
        <translation>Il massimo ammesso è %1.</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Source %1, a page of Microsoft: %2; read on %3.</source>
        <extracomment>%1 is the code of a source, %2 where it was found, %3 a date.</extracomment>
        <translation>Fonte %1, una pagina di Microsoft: %2; letta in data %3.</translation>
    </message>
    <message>
        <source>Source %1, not of Microsoft: %2; read on %3.</source>
        <translation>Fonte %1, non di Microsoft: %2; letta in data %3.</translation>
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
            <numerusform>Durata: circa %n settimana.</numerusform>
            <numerusform>Durata: circa %n settimane.</numerusform>
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
    <message>
        <source>This assessment was deleted before, with the same answers. It is back.</source>
        <translation>Questa valutazione, con le stesse risposte, era stata eliminata. È di nuovo al suo posto.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>There are no assessments yet. Start one in the window, or import one.</source>
        <translation>Non ci sono ancora valutazioni. Iniziatene una nella finestra o importatene una.</translation>
    </message>
    <message>
        <source>There are no deleted assessments.</source>
        <translation>Non ci sono valutazioni eliminate.</translation>
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
        <source>Certain</source>
        <extracomment>The verdict cannot change any more, whatever the open questions bring.</extracomment>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Open</source>
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
    <name>Plan</name>
    <message>
        <source>The target of %1 is reached already: the floor is %2, and no critical question is below its level.</source>
        <extracomment>%1 and %2 are scores; the floor is the score that is certain already</extracomment>
        <translation>L’obiettivo di %1 è già raggiunto: il minimo è %2 e ogni domanda critica è al livello richiesto.</translation>
    </message>
    <message>
        <source>The target of %1 cannot be reached: with every question at level 4 the score is %2.</source>
        <extracomment>%1 and %2 are scores</extracomment>
        <translation>L’obiettivo di %1 non è raggiungibile: con tutte le domande al livello 4 il punteggio è %2.</translation>
    </message>
    <message>
        <source>There is no way to a target: every question is not applicable, so there is nothing to score.</source>
        <translation>Nessun obiettivo è raggiungibile: tutte le domande sono non applicabili, quindi non c’è nulla da valutare.</translation>
    </message>
    <message>
        <source>The questionnaire is too large to find the way of least effort exactly.</source>
        <translation>Il questionario è troppo grande per trovare con esattezza il percorso meno impegnativo.</translation>
    </message>
    <message numerus="yes">
        <source>The way of least effort to %1 raises %n question(s).</source>
        <extracomment>%1 is a score, %n the number of questions to be raised</extracomment>
        <translation>
            <numerusform>Il percorso meno impegnativo verso %1 alza il livello di %n domanda.</numerusform>
            <numerusform>Il percorso meno impegnativo verso %1 alza il livello di %n domande.</numerusform>
        </translation>
    </message>
    <message>
        <source>The floor rises from %1 to %2.</source>
        <extracomment>%1 and %2 are scores; the floor is the score that is certain already</extracomment>
        <translation>Il minimo sale da %1 a %2.</translation>
    </message>
    <message>
        <source>Total effort: %1.</source>
        <extracomment>%1 is a number: a small step counts 1, medium 2, large 4, very large 8</extracomment>
        <translation>Impegno complessivo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lead time of the longest step: %n week(s).</source>
        <translation>
            <numerusform>Durata del passo più lungo: %n settimana.</numerusform>
            <numerusform>Durata del passo più lungo: %n settimane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever the score, these requirements stand in the way: %1.</source>
        <extracomment>%1 is a list of requirements such as R6a and R8</extracomment>
        <translation>Qualunque sia il punteggio, questi requisiti sono di ostacolo: %1.</translation>
    </message>
    <message>
        <source>level %1 → %2</source>
        <extracomment>From one level, 0 to 4, to another</extracomment>
        <translation>livello %1 → %2</translation>
    </message>
    <message>
        <source>open → level %1</source>
        <extracomment>Where it is not known from which. %1 is a level, 1 to 4</extracomment>
        <translation>aperta → livello %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>%1 is a number of points that a step adds to the floor</extracomment>
        <translation>%1 punti</translation>
    </message>
    <message>
        <source>effort %1</source>
        <extracomment>%1 is a number: a small step counts 1, medium 2, large 4, very large 8</extracomment>
        <translation>impegno %1</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>The lead time of a step</extracomment>
        <translation>
            <numerusform>%n settimana</numerusform>
            <numerusform>%n settimane</numerusform>
        </translation>
    </message>
    <message>
        <source>start by %1</source>
        <extracomment>The last day to begin on. %1 is a date</extracomment>
        <translation>inizio entro: %1</translation>
    </message>
    <message>
        <source>find out first</source>
        <extracomment>Before anything else: where the question stands</extracomment>
        <translation>prima di tutto accertare la situazione</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Nessun file è stato scritto.</translation>
    </message>
    <message>
        <source>late: to start by %1</source>
        <extracomment>The last day to begin on has gone by. %1 is a date</extracomment>
        <translation>in ritardo, inizio entro: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>The day by which a step is to be done. %1 is a date</extracomment>
        <translation>scadenza: %1</translation>
    </message>
    <message>
        <source>late: was due %1</source>
        <extracomment>The day by which a step was to be done has gone by. %1 is a date</extracomment>
        <translation>in ritardo, scadenza: %1</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step</extracomment>
        <translation>fatto</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Start %1 today at the latest: %2</source>
        <extracomment>Title of a day in a calendar: the last day to begin on. %1 is the id of a question, %2 the question</extracomment>
        <translation>%1, ultimo giorno utile per iniziare: %2</translation>
    </message>
    <message>
        <source>%1 is due: %2</source>
        <extracomment>Title of a day in a calendar. %1 is the id of a question, %2 the question</extracomment>
        <translation>%1, scadenza: %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is the answer given, or why there is none</extracomment>
        <translation>Oggi: %1</translation>
    </message>
    <message>
        <source>To reach, level %1: %2</source>
        <extracomment>%1 is a level, 1 to 4, %2 what it says</extracomment>
        <translation>Da raggiungere, livello %1: %2</translation>
    </message>
    <message>
        <source>Find out first where you stand: the answer is open.</source>
        <translation>Prima di tutto accertate la situazione: la risposta è aperta.</translation>
    </message>
    <message numerus="yes">
        <source>Lead time: %n week(s).</source>
        <extracomment>The time the longest step takes</extracomment>
        <translation>
            <numerusform>Durata: %n settimana.</numerusform>
            <numerusform>Durata: %n settimane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <extracomment>Who sees to it. %1 is a role or a name</extracomment>
        <translation>Responsabile: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>%1 is open, in progress or done</extracomment>
        <translation>Stato: %1</translation>
    </message>
    <message>
        <source>Readiness plan: %1</source>
        <extracomment>Title of a spreadsheet. %1 is a company</extracomment>
        <translation>Piano di preparazione: %1</translation>
    </message>
    <message>
        <source>a company without a name</source>
        <translation>una società senza nome</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <extracomment>%1 is a company that does not exist</extracomment>
        <translation>%1 (dati di esempio)</translation>
    </message>
    <message>
        <source>Indicative, not Microsoft’s: questions, weights, bands and efforts are this program’s own.</source>
        <translation>Indicativo, non di Microsoft: domande, pesi, fasce e stime dell’impegno sono di questo programma.</translation>
    </message>
    <message>
        <source>With all steps done the floor rises from %1 to %2.</source>
        <extracomment>%1 and %2 are scores; the floor is the score that is certain already</extracomment>
        <translation>Completati tutti i passi, il minimo sale da %1 a %2.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <extracomment>%1 is a score</extracomment>
        <translation>Obiettivo: %1.</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <extracomment>The day on which the assessment is to be submitted. %1 is a date</extracomment>
        <translation>Data prevista: %1.</translation>
    </message>
    <message>
        <source>Total effort: %1.</source>
        <extracomment>Effort is counted in units of this program: a small step is 1, a very large one 8</extracomment>
        <translation>Impegno complessivo: %1.</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Head of a column: the id of a question</extracomment>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Head of a column</extracomment>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>From level</source>
        <extracomment>Head of a column: the level 0 to 4 a question stands at</extracomment>
        <translation>Dal livello</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: what that level says</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>To level</source>
        <extracomment>Head of a column: the level 1 to 4 to reach</extracomment>
        <translation>Al livello</translation>
    </message>
    <message>
        <source>To reach</source>
        <extracomment>Head of a column: what that level says</extracomment>
        <translation>Da raggiungere</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Head of a column: what to do before anything else, where the answer is open</extracomment>
        <translation>Prima di tutto</translation>
    </message>
    <message>
        <source>Points gained (indicative)</source>
        <extracomment>Head of a column: points added to the certain score</extracomment>
        <translation>Punti guadagnati (indicativi)</translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>Head of a column: effort, counted 1, 2, 4 or 8 for each step</extracomment>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Head of a column: lead time</extracomment>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Head of a column: who sees to it, a role or a name</extracomment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Start by</source>
        <extracomment>Head of a column: the last day to begin on</extracomment>
        <translation>Inizio entro</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Head of a column: the day a step is to be done</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: open, in progress, done</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Accertare la situazione</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>State of a step of a plan</extracomment>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>State of a step of a plan</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a step of a plan</extracomment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Non so</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Name of the one sheet of a spreadsheet: what to do, by when</extracomment>
        <translation>Piano</translation>
    </message>
    <message>
        <source>At the levels of this what-if the floor falls from %1 to %2.</source>
        <extracomment>Of a what-if. %1 and %2 are scores; the floor is the score that is certain already</extracomment>
        <translation>Ai livelli di questa ipotesi il minimo scende da %1 a %2.</translation>
    </message>
</context>
<context>
    <name>PlanOutlook</name>
    <message>
        <source>Nothing to score: no question applies.</source>
        <translation>Nulla da valutare: nessuna domanda è applicabile.</translation>
    </message>
    <message>
        <source>The floor reaches %1. Its band: %2.</source>
        <extracomment>%1 is a number of points, %2 a band such as “Nearly ready”.</extracomment>
        <translation>Il minimo raggiunge %1. Fascia: %2.</translation>
    </message>
    <message>
        <source>The floor stays %1 below %2. Its band: %3.</source>
        <extracomment>%1 and %2 are numbers of points, %3 a band such as “Gaps”.</extracomment>
        <translation>Al minimo mancano %1 punti per arrivare a %2. Fascia: %3.</translation>
    </message>
    <message>
        <source>%1 is critical and stays below level %2.</source>
        <extracomment>%1 is the id of a critical question, %2 a level.</extracomment>
        <translation>%1 è critica e resta sotto il livello %2.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>Link to a question; %1 is its id.
----------
Link to a requirement; %1 is its id.</extracomment>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>Every critical question is at its level.</source>
        <translation>Ogni domanda critica è al livello richiesto.</translation>
    </message>
    <message>
        <source>%1, %2: the plan settles it.</source>
        <extracomment>%1 is the id of a requirement, %2 its name; a step of the plan settles it.</extracomment>
        <translation>%1, %2: con il piano è soddisfatto.</translation>
    </message>
    <message>
        <source>%1, %2, still stops you. %3</source>
        <extracomment>%1 is the id of a requirement, %2 its name, %3 the reason, a sentence.</extracomment>
        <translation>%1, %2, è ancora di ostacolo. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n requirements still stop you: not met, or unknown.</source>
        <extracomment>%n requirements are not met or unknown.</extracomment>
        <translation>
            <numerusform>%n requisito è ancora di ostacolo: non soddisfatto o non noto.</numerusform>
            <numerusform>%n requisiti sono ancora di ostacolo: non soddisfatti o non noti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the requirements</source>
        <extracomment>Link to the page of the eligibility requirements.</extracomment>
        <translation>Vai ai requisiti</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Looking for the cheapest way to %1…</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>Ricerca del percorso meno impegnativo verso %1…</translation>
    </message>
    <message>
        <source>%1 is reached already: the floor is %2, and every critical question is at its level.</source>
        <extracomment>%1 and %2 are numbers of points.</extracomment>
        <translation>L’obiettivo di %1 è già raggiunto: il minimo è %2 e ogni domanda critica è al livello richiesto.</translation>
    </message>
    <message numerus="yes">
        <source>Cheapest way to %1: %n step(s), effort %2, +%3 points.</source>
        <extracomment>%1 and %3 are numbers of points, %2 a number; the way has %n steps.</extracomment>
        <translation>
            <numerusform>Percorso meno impegnativo verso %1: %n passo, impegno %2, +%3 punti.</numerusform>
            <numerusform>Percorso meno impegnativo verso %1: %n passi, impegno %2, +%3 punti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to score: no question applies.</source>
        <translation>Nulla da valutare: nessuna domanda è applicabile.</translation>
    </message>
    <message>
        <source>%1 is out of reach: with every question at level 4 the score is %2.</source>
        <extracomment>%1 and %2 are numbers of points.</extracomment>
        <translation>L’obiettivo di %1 non è raggiungibile: con tutte le domande al livello 4 il punteggio è %2.</translation>
    </message>
    <message>
        <source>There are too many questions to work out the cheapest way exactly.</source>
        <translation>Le domande sono troppe per trovare con esattezza il percorso meno impegnativo.</translation>
    </message>
    <message>
        <source>The search for the cheapest way was stopped.</source>
        <translation>La ricerca del percorso meno impegnativo è stata interrotta.</translation>
    </message>
    <message>
        <source>Set the submission date to see when to begin.</source>
        <translation>Impostate la data prevista per vedere quando iniziare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 should have begun by %2: its lead time is %n week(s).</source>
        <extracomment>%1 is the id of a question, %2 a day that has passed; the lead time is %n weeks.</extracomment>
        <translation>
            <numerusform>Ultimo giorno utile per iniziare %1, già passato: %2 (durata: %n settimana).</numerusform>
            <numerusform>Ultimo giorno utile per iniziare %1, già passato: %2 (durata: %n settimane).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %1 by %2: its lead time is %n week(s).</source>
        <extracomment>%1 is the id of a question, %2 a day; the lead time is %n weeks.</extracomment>
        <translation>
            <numerusform>Ultimo giorno utile per iniziare %1: %2 (durata: %n settimana).</numerusform>
            <numerusform>Ultimo giorno utile per iniziare %1: %2 (durata: %n settimane).</numerusform>
        </translation>
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
%1: a capability, %2: its weight
----------
%1: status of requirements, such as “Not met”, %2: how many
----------
%1: a check, such as “Employment”, %2: its status, such as “Authorised”
----------
Heading. %1: “Floor”, %2: a score</extracomment>
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
        <extracomment>Head of a column</extracomment>
        <translation>Fascia</translation>
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
        <extracomment>%1: a group, %2: its weight
----------
%1: currency such as USD, %2: an amount</extracomment>
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
        <source>Every question is marked as not applicable, so there is no score.</source>
        <translation>Tutte le domande sono segnate come non applicabili, quindi non c’è un punteggio.</translation>
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
        <extracomment>%1: name of the weight profile, %2: its description, a sentence
----------
%1: the verdict, %2: a sentence on the score</extracomment>
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
        <extracomment>Head of a row: the question itself
----------
Head of a column</extracomment>
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
        <extracomment>Head of a row: the name of a requirement
----------
Head of a column</extracomment>
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
    <message>
        <source>Verdict</source>
        <extracomment>Above the verdict, such as “Not eligible yet” or the name of a band</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Judged on</source>
        <extracomment>Name of a fact on the cover: the day eligibility is judged on</extracomment>
        <translation>Data di riferimento</translation>
    </message>
    <message>
        <source>The verdict is the band of the floor and that of the ceiling, after two rules. A requirement that is due and not met, or unknown, makes it “not eligible yet”, whatever the score. A critical question below the level it needs holds it at “gaps” at most; an open one stands at level 0 for the floor and at 4 for the ceiling.</source>
        <translation>L’esito è dato dalla fascia del minimo e da quella del massimo, corrette da due regole. Un requisito già richiesto ma non soddisfatto, o non noto, lo porta a «non ancora idonea», qualunque sia il punteggio. Una domanda critica sotto il livello richiesto lo ferma al massimo a «con lacune»; se è aperta, vale livello 0 per il minimo e 4 per il massimo.</translation>
    </message>
    <message>
        <source>Due and not met: %1.</source>
        <extracomment>Under the verdict “Not eligible yet”. %1: ids of requirements</extracomment>
        <translation>Già richiesti e non soddisfatti: %1.</translation>
    </message>
    <message>
        <source>Due and unknown: %1.</source>
        <extracomment>Under the verdict “Not eligible yet”. %1: ids of requirements</extracomment>
        <translation>Già richiesti e non noti: %1.</translation>
    </message>
    <message>
        <source>Lowered by critical questions: %1.</source>
        <extracomment>Under the verdict. %1: ids of questions</extracomment>
        <translation>Peggiorato da domande critiche: %1.</translation>
    </message>
    <message>
        <source>Eligibility is judged on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Data di riferimento per l’idoneità: %1.</translation>
    </message>
    <message>
        <source>What lowers the verdict</source>
        <extracomment>Heading: rules that lower the verdict</extracomment>
        <translation>Che cosa peggiora l’esito</translation>
    </message>
    <message>
        <source>Open questions that count most</source>
        <extracomment>Heading: open questions that move the score most</extracomment>
        <translation>Domande aperte che contano di più</translation>
    </message>
    <message>
        <source>Worth: the points the floor gains if the answer reaches level 4, everything else as it is.</source>
        <translation>Valore: i punti che il minimo guadagna se la risposta arriva al livello 4, a parità di tutto il resto.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: “don’t know”, “in progress”</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>Head of a column of points</extracomment>
        <translation>Valore</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>State of an open question</extracomment>
        <translation>senza risposta</translation>
    </message>
    <message>
        <source>don’t know</source>
        <extracomment>State of an open question</extracomment>
        <translation>non so</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>Points gained. %1: a number</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Eligibility requirements</source>
        <extracomment>Heading</extracomment>
        <translation>Requisiti di idoneità</translation>
    </message>
    <message>
        <source>Judged on %1 for the purpose “%2”. A high score does not make up for a requirement that is not met.</source>
        <extracomment>%1: a date, %2: “Application”, “Renewal” or “New region”</extracomment>
        <translation>Data di riferimento: %1; scopo: «%2». Un punteggio alto non compensa un requisito non soddisfatto.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Head of a column: met, not met, unknown</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Stated</source>
        <extracomment>Head of a column: the fact as the company stated it</extracomment>
        <translation>Dato indicato</translation>
    </message>
    <message>
        <source>Reason and remarks</source>
        <extracomment>Head of a column: why a requirement stands as it does</extracomment>
        <translation>Motivo e osservazioni</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Narrow head of a column of ids, such as R6a or C1.1</extracomment>
        <translation>Cod.</translation>
    </message>
    <message>
        <source>What is needed next</source>
        <extracomment>Heading: what to do where a requirement is not met or unknown</extracomment>
        <translation>Che cosa serve ora</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Head of a column</extracomment>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>What changes by %1</source>
        <extracomment>Heading. %1: the day on which the company means to apply</extracomment>
        <translation>Che cosa cambia entro la data prevista (%1)</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <extracomment>Heading: figures that requirements are held against</extracomment>
        <translation>Soglie</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Head of a column: ids of the requirements</extracomment>
        <translation>Per</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A fact as it was stated</extracomment>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>A fact as it was stated</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A fact as it was stated: no designation</extracomment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>%1 %2, at USD %3 for each</source>
        <extracomment>%1: currency such as EUR, %2: an amount, %3: US dollars for one unit</extracomment>
        <translation>%1 %2, al cambio di %3 USD</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month is written, in Qt’s pattern letters: October 2026</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>Of a designation. %1: points</extracomment>
        <translation>%1 punti</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a designation. %1: a date</extracomment>
        <translation>scadenza %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Heading: the steps the company means to take</extracomment>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Target: a floor of %1.</source>
        <extracomment>%1: points</extracomment>
        <translation>Obiettivo: un minimo di %1.</translation>
    </message>
    <message>
        <source>Target: a floor of %1, “%2”.</source>
        <extracomment>%1: points, %2: “nearly ready”</extracomment>
        <translation>Obiettivo: un minimo di %1, «%2».</translation>
    </message>
    <message>
        <source>The floor is %1; with every step done it would be %2.</source>
        <extracomment>%1, %2: scores</extracomment>
        <translation>Il minimo è %1; completati tutti i passi, sarebbe %2.</translation>
    </message>
    <message>
        <source>Effort counts each level a question is raised by: small 1, medium 2, large 4, very large 8. Weeks are the lead time of all its levels, one after the other. An open question starts from level 0 until somebody finds out. No step changes an answer.</source>
        <translation>L’impegno somma tutti i livelli che una domanda deve salire: piccolo 1, medio 2, grande 4, molto grande 8. Le settimane sono la durata complessiva di questi livelli, uno dopo l’altro. Una domanda aperta parte dal livello 0 finché non se ne accerta la situazione. Nessun passo cambia una risposta.</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Head of a column: a question’s level now, and the one to reach</extracomment>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>Head of a column of numbers</extracomment>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Head of a column of numbers</extracomment>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Head of a column: who takes the step</extracomment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Head of a column: the day by which a step is due</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Levels of a question, or “open”. %1: where it stands, %2: where it is to go</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>State of a step</extracomment>
        <translation>da fare</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>State of a step</extracomment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step</extracomment>
        <translation>fatto</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <extracomment>Heading: named sets of other levels</extracomment>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>The score with some questions at another level. No what-if changes an answer.</source>
        <translation>Il punteggio con alcune domande a un altro livello. Nessuna ipotesi cambia una risposta.</translation>
    </message>
    <message>
        <source>What-if</source>
        <extracomment>Head of a column: name of a what-if</extracomment>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>Questions changed</source>
        <extracomment>Head of a column of numbers: how many questions are at another level</extracomment>
        <translation>Domande cambiate</translation>
    </message>
    <message>
        <source>The answers as they are</source>
        <extracomment>Stands in place of the name of a what-if</extracomment>
        <translation>Le risposte attuali</translation>
    </message>
    <message>
        <source>These are weights of this assessment’s own.</source>
        <extracomment>Description of a weight profile</extracomment>
        <translation>Sono pesi propri di questa valutazione.</translation>
    </message>
    <message>
        <source>Appendix: every term of the score</source>
        <extracomment>Heading of an appendix</extracomment>
        <translation>Appendice: calcolo del punteggio</translation>
    </message>
    <message>
        <source>A line in bold is the mean of the lines under it: its last column is the sum of theirs, its weight the sum of theirs, and its points are that sum divided by that weight, rounded half up to three decimals. With these points it stands again among the lines of the mean above it. A dash leaves the mean.</source>
        <translation>Una riga in grassetto è la media delle righe che la seguono: la sua ultima colonna è la somma delle loro, il suo peso la somma dei loro pesi, e i suoi punti sono la prima somma divisa per la seconda e arrotondata al millesimo (la metà verso l’alto). Con questi punti la riga compare di nuovo tra quelle della media superiore. Ciò che ha un trattino resta fuori dalla media.</translation>
    </message>
    <message>
        <source>No question applies: there is no term.</source>
        <translation>Nessuna domanda è applicabile: non ci sono termini.</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>The mean of the groups</extracomment>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>Head of a column: group, capability or state of a question</extracomment>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Head of a column of numbers</extracomment>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Points × weight</source>
        <extracomment>Head of a column of numbers</extracomment>
        <translation>Punti × peso</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The end of a list of which one is meant. %1: all but the last, %2: the last</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>Status of a requirement</extracomment>
        <translation>Soddisfatto</translation>
    </message>
    <message>
        <source>Not met</source>
        <extracomment>Status of a requirement</extracomment>
        <translation>Non soddisfatto</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <extracomment>Status of a requirement: the step before it has not been recorded</extracomment>
        <translation>Non ancora richiesto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Status of a requirement</extracomment>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a requirement</extracomment>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>Status of a requirement: a fact that is kept, but not judged</extracomment>
        <translation>Annotato</translation>
    </message>
    <message>
        <source>it is not asked for the purpose of this assessment.</source>
        <extracomment>Why a requirement is not judged. Begins in lower case: it stands after a colon</extracomment>
        <translation>non è richiesto per lo scopo di questa valutazione.</translation>
    </message>
    <message>
        <source>nobody has answered it yet.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case: it stands after a colon</extracomment>
        <translation>nessuno ha ancora risposto.</translation>
    </message>
    <message>
        <source>it is judged by question %1, which has no answer yet.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case. %1: id of the question, such as C1.1</extracomment>
        <translation>dipende dalla domanda %1, ancora senza risposta.</translation>
    </message>
    <message>
        <source>the answer is “don’t know”.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case: it stands after a colon</extracomment>
        <translation>la risposta è «non so».</translation>
    </message>
    <message>
        <source>the answer to question %1 is “don’t know”.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case. %1: id of the question, such as C1.1</extracomment>
        <translation>la risposta alla domanda %1 è «non so».</translation>
    </message>
    <message>
        <source>it is not measured.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case: it stands after a colon</extracomment>
        <translation>non viene misurato.</translation>
    </message>
    <message>
        <source>the date of the event is missing.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case: it stands after a colon</extracomment>
        <translation>manca la data dell’evento.</translation>
    </message>
    <message>
        <source>Microsoft’s decision is awaited.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case unless with a name</extracomment>
        <translation>si attende la decisione di Microsoft.</translation>
    </message>
    <message>
        <source>checks that are still open: %1.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case. %1: checks, listed</extracomment>
        <translation>verifiche ancora aperte: %1.</translation>
    </message>
    <message>
        <source>the rules of the questionnaire have no figure for it.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case: it stands after a colon</extracomment>
        <translation>le regole del questionario non hanno un valore con cui confrontarlo.</translation>
    </message>
    <message>
        <source>the rules of the questionnaire have no figure for “%1”.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case. %1: “Points for a designation”</extracomment>
        <translation>le regole del questionario non hanno un valore per «%1».</translation>
    </message>
    <message>
        <source>the answer is “no”.</source>
        <extracomment>Why a requirement is not met. Begins in lower case: it stands after a colon</extracomment>
        <translation>la risposta è «no».</translation>
    </message>
    <message>
        <source>the answer is “%1”.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: an option, such as “Not yet”</extracomment>
        <translation>la risposta è «%1».</translation>
    </message>
    <message>
        <source>the answer to question %1 is “%2”.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: id of a question, %2: its level</extracomment>
        <translation>la risposta alla domanda %1 è «%2».</translation>
    </message>
    <message>
        <source>it begins on %1, after the day requirements are judged on.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: a date</extracomment>
        <translation>decorre da un giorno successivo alla data di riferimento: %1.</translation>
    </message>
    <message>
        <source>what was stated is dated %1 or later, after the day requirements are judged on.</source>
        <extracomment>Why a requirement is unknown. Begins in lower case. %1: a date</extracomment>
        <translation>il dato indicato è successivo alla data di riferimento: %1 o più tardi.</translation>
    </message>
    <message>
        <source>the plan ended on %1.</source>
        <extracomment>Why a requirement is not met: a support plan. Begins in lower case. %1: its last day</extracomment>
        <translation>il piano è scaduto in data %1.</translation>
    </message>
    <message>
        <source>checks that were rejected: %1.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: checks, listed</extracomment>
        <translation>verifiche respinte: %1.</translation>
    </message>
    <message>
        <source>the answer is “%1”, and the plan has to be %2.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: “Another plan”, %2: names of plans</extracomment>
        <translation>la risposta è «%1», mentre il piano deve essere %2.</translation>
    </message>
    <message>
        <source>%1, and %2 is needed.</source>
        <extracomment>Why a requirement is not met. %1, %2: percentages</extracomment>
        <translation>%1; soglia richiesta: %2.</translation>
    </message>
    <message>
        <source>%1 of %2, and %3 is needed.</source>
        <extracomment>Why a requirement is not met. %1: part, %2: whole, %3: a percentage</extracomment>
        <translation>%1 su %2; soglia richiesta: %3.</translation>
    </message>
    <message>
        <source>%1 on average, and at most %2 are allowed.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1, %2: “24 hours”</extracomment>
        <translation>%1 in media; massimo ammesso: %2.</translation>
    </message>
    <message>
        <source>there is no active designation.</source>
        <extracomment>Why a requirement is not met. Begins in lower case: it stands after a colon</extracomment>
        <translation>non c’è alcuna designazione attiva.</translation>
    </message>
    <message>
        <source>the designation %1.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: “‘Security’ ended on 31 March 2027”</extracomment>
        <translation>la designazione %1.</translation>
    </message>
    <message>
        <source>no designation counts: %1.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: “‘Security’ ended on 31 March 2027” and more of its kind, listed</extracomment>
        <translation>nessuna designazione vale: %1.</translation>
    </message>
    <message>
        <source>“%1” ended on %2</source>
        <extracomment>Of a designation. %1: its solution area, %2: its last day</extracomment>
        <translation>«%1» è scaduta in data %2</translation>
    </message>
    <message>
        <source>“%1” has %2 of the %3 points needed</source>
        <extracomment>Of a designation. %1: its solution area, %2: points it has, %3: points it needs</extracomment>
        <translation>«%1» ha %2 dei %3 punti richiesti</translation>
    </message>
    <message>
        <source>“%1” ended on %2 and has %3 of the %4 points needed</source>
        <extracomment>Of a designation. %1: its solution area, %2: its last day, %3: points it has, %4: needs</extracomment>
        <translation>«%1» è scaduta in data %2 e ha %3 dei %4 punti richiesti</translation>
    </message>
    <message numerus="yes">
        <source>it takes %n month(s) from the first transaction, which was on %1.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: a date</extracomment>
        <translation>
            <numerusform>deve passare %n mese dalla prima transazione, avvenuta in data %1.</numerusform>
            <numerusform>devono passare %n mesi dalla prima transazione, avvenuta in data %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there is a wait of %n month(s) from “%1” on %2.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: “Application not approved”, %2: date</extracomment>
        <translation>
            <numerusform>dopo «%1», in data %2, occorre attendere %n mese.</numerusform>
            <numerusform>dopo «%1», in data %2, occorre attendere %n mesi.</numerusform>
        </translation>
    </message>
    <message>
        <source>it falls due with Microsoft’s invitation.</source>
        <extracomment>Why a requirement is not due yet. Begins in lower case: it stands after a colon</extracomment>
        <translation>è richiesto solo dopo l’invito di Microsoft.</translation>
    </message>
    <message>
        <source>it falls due once the enrolment form has been sent.</source>
        <extracomment>Why a requirement is not due yet. Begins in lower case: it stands after a colon</extracomment>
        <translation>è richiesto solo dopo l’invio del modulo di registrazione.</translation>
    </message>
    <message>
        <source>it falls due once Microsoft has approved the credit.</source>
        <extracomment>Why a requirement is not due yet. Begins in lower case: it stands after a colon</extracomment>
        <translation>è richiesto solo dopo l’approvazione del credito da parte di Microsoft.</translation>
    </message>
    <message>
        <source>it falls due with the result of Microsoft’s assessment.</source>
        <extracomment>Why a requirement is not due yet. Begins in lower case: it stands after a colon</extracomment>
        <translation>è richiesto solo dopo l’esito della valutazione di Microsoft.</translation>
    </message>
    <message>
        <source>No end is stated, so it counts as in force.</source>
        <extracomment>Beside a requirement that is met</extracomment>
        <translation>Non è indicata una scadenza: si considera in vigore.</translation>
    </message>
    <message>
        <source>Nobody publishes whether 30 days without an alert are enough: this program counts them as met.</source>
        <extracomment>Beside a requirement that is met</extracomment>
        <translation>Nessuna fonte pubblica dice se 30 giorni senza avvisi bastino: questo programma li considera sufficienti.</translation>
    </message>
    <message>
        <source>The contact is recorded, but nobody has checked that it is current and monitored.</source>
        <extracomment>Beside a requirement that is met</extracomment>
        <translation>Il contatto è registrato, ma nessuno ha verificato che sia aggiornato e presidiato.</translation>
    </message>
    <message>
        <source>Met since %1.</source>
        <extracomment>Beside a requirement that is met. %1: a date</extracomment>
        <translation>Soddisfatto da questa data: %1.</translation>
    </message>
    <message>
        <source>It holds until %1, that day included.</source>
        <extracomment>Beside a requirement that is met. %1: a date</extracomment>
        <translation>Ultimo giorno di validità: %1.</translation>
    </message>
    <message>
        <source>Refresh before %1.</source>
        <extracomment>Of the evidence of a figure. %1: a date</extracomment>
        <translation>Da aggiornare prima di questa data: %1.</translation>
    </message>
    <message>
        <source>It should have been refreshed before %1.</source>
        <extracomment>Of the evidence of a figure. %1: a date</extracomment>
        <translation>Andava aggiornato prima di questa data: %1.</translation>
    </message>
    <message>
        <source>%1 becomes met by %2.</source>
        <extracomment>%1: id of a requirement, %2: a date</extracomment>
        <translation>%1 risulterà soddisfatto in data %2.</translation>
    </message>
    <message>
        <source>%1 becomes not met by %2: %3</source>
        <extracomment>%1: id of a requirement, %2: a date, %3: the reason, a sentence with its stop</extracomment>
        <translation>%1 risulterà non soddisfatto in data %2: %3</translation>
    </message>
    <message>
        <source>%1 becomes unknown by %2: %3</source>
        <extracomment>%1: id of a requirement, %2: a date, %3: the reason, a sentence with its stop</extracomment>
        <translation>%1 risulterà non noto in data %2: %3</translation>
    </message>
    <message>
        <source>%1 is not due yet on %2: %3</source>
        <extracomment>%1: id of a requirement, %2: a date, %3: the reason, a sentence with its stop</extracomment>
        <translation>%1 non sarà ancora richiesto in data %2: %3</translation>
    </message>
    <message>
        <source>%1 becomes “%3” by %2: %4</source>
        <extracomment>%1: id of a requirement, %2: a date, %3: its status, %4: the reason, a sentence with its stop</extracomment>
        <translation>%1 risulterà «%3» in data %2: %4</translation>
    </message>
    <message>
        <source>On %1 no applications are taken: the window is closed from %2 to %3, and opens again on %4.</source>
        <extracomment>%1 to %4: dates</extracomment>
        <translation>In data %1 non si accettano candidature: la finestra è chiusa (%2 – %3) e riapre in data %4.</translation>
    </message>
    <message>
        <source>On %1 applications are taken, and no later closed window is known.</source>
        <extracomment>%1: a date</extracomment>
        <translation>In data %1 si accettano candidature e non sono note chiusure successive.</translation>
    </message>
    <message>
        <source>On %1 applications are taken; from %2 on the window is closed.</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>In data %1 si accettano candidature; la finestra chiude in data %2.</translation>
    </message>
    <message>
        <source>Not eligible yet</source>
        <extracomment>Verdict: a requirement that is due is not met, or unknown. Of a company</extracomment>
        <translation>Non ancora idonea</translation>
    </message>
    <message>
        <source>Score %1.</source>
        <extracomment>After the verdict. %1: a score</extracomment>
        <translation>Punteggio %1.</translation>
    </message>
    <message>
        <source>Score between %1 and %2.</source>
        <extracomment>After the verdict. %1, %2: scores</extracomment>
        <translation>Punteggio tra %1 e %2.</translation>
    </message>
    <message>
        <source>Score %1: %2.</source>
        <extracomment>After the verdict “Not eligible yet”. %1: a score, %2: “gaps”</extracomment>
        <translation>Punteggio %1: %2.</translation>
    </message>
    <message>
        <source>Score between %1 and %2: %3.</source>
        <extracomment>After the verdict “Not eligible yet”. %1, %2: scores, %3: “gaps or nearly ready”</extracomment>
        <translation>Punteggio tra %1 e %2: %3.</translation>
    </message>
    <message>
        <source>Score %1, which alone would be %2: critical questions lower it.</source>
        <extracomment>After the verdict “Gaps”. %1: a score, %2: “nearly ready”</extracomment>
        <translation>Punteggio %1, che da solo darebbe «%2»: le domande critiche peggiorano l’esito.</translation>
    </message>
    <message>
        <source>Score between %1 and %2, which alone would be %3: critical questions lower it.</source>
        <extracomment>After the verdict “Gaps”. %1, %2: scores, %3: “nearly ready or ready”</extracomment>
        <translation>Punteggio tra %1 e %2, che da solo darebbe «%3»: le domande critiche peggiorano l’esito.</translation>
    </message>
    <message>
        <source>It stays so, whatever the score, until every requirement that is due is met.</source>
        <extracomment>Of the verdict “Not eligible yet”</extracomment>
        <translation>Resta così, qualunque sia il punteggio, finché non sono soddisfatti tutti i requisiti già richiesti.</translation>
    </message>
    <message>
        <source>Certain: floor and ceiling give the same verdict.</source>
        <extracomment>Of the verdict</extracomment>
        <translation>Certo: minimo e massimo danno lo stesso esito.</translation>
    </message>
    <message>
        <source>Open: floor and ceiling give different verdicts, and the open questions decide.</source>
        <extracomment>Of the verdict</extracomment>
        <translation>Aperto: minimo e massimo danno esiti diversi; decidono le domande aperte.</translation>
    </message>
    <message>
        <source>%1 is not met: %2</source>
        <extracomment>A rule that lowered the verdict. %1: id of a requirement, %2: the reason with its stop</extracomment>
        <translation>%1 non soddisfatto: %2</translation>
    </message>
    <message>
        <source>%1 is unknown: %2</source>
        <extracomment>A rule that lowered the verdict. %1: id of a requirement, %2: the reason with its stop</extracomment>
        <translation>%1 non noto: %2</translation>
    </message>
    <message>
        <source>%1, critical, is at level %2 and needs %3: at most “%4” while it stays so.</source>
        <extracomment>A rule that lowered the verdict. %1: id of a question, %2, %3: levels, %4: “gaps”</extracomment>
        <translation>%1, critica, è al livello %2 e ne serve %3: finché resta così, al massimo «%4».</translation>
    </message>
    <message>
        <source>%1, critical, is open and needs level %2: the floor, which counts it as level 0, is at most “%3”.</source>
        <extracomment>A rule that lowered the verdict. %1: id of a question, %2: a level, %3: “gaps”</extracomment>
        <translation>%1, critica, è aperta e deve arrivare al livello %2: nel minimo conta come livello 0, quindi al massimo «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s), together worth %1 points: the floor is “%2”, the ceiling “%3”.</source>
        <extracomment>%1: points, %2, %3: “gaps”</extracomment>
        <translation>
            <numerusform>%n domanda aperta vale %1 punti: il minimo dà «%2», il massimo «%3».</numerusform>
            <numerusform>%n domande aperte valgono %1 punti: il minimo dà «%2», il massimo «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s), together worth %1 points: “%2” by the floor and by the ceiling.</source>
        <extracomment>%1: points, %2: “gaps”</extracomment>
        <translation>
            <numerusform>%n domanda aperta vale %1 punti: «%2» sia con il minimo sia con il massimo.</numerusform>
            <numerusform>%n domande aperte valgono %1 punti: «%2» sia con il minimo sia con il massimo.</numerusform>
        </translation>
    </message>
    <message>
        <source>With every weight multiplied or divided by up to %1, the score lies between %2 and %3.</source>
        <extracomment>If the weights were other. %1: a factor, such as 2, %2, %3: scores</extracomment>
        <translation>Moltiplicando o dividendo ogni peso per un fattore fino a %1, il punteggio è compreso tra %2 e %3.</translation>
    </message>
    <message>
        <source>With every weight multiplied or divided by up to %1, the floor lies between %2 and %3.</source>
        <extracomment>If the weights were other. %1: a factor, such as 2, %2, %3: scores</extracomment>
        <translation>Moltiplicando o dividendo ogni peso per un fattore fino a %1, il minimo è compreso tra %2 e %3.</translation>
    </message>
    <message>
        <source>No choice of such weights changes the band: it stays “%1”.</source>
        <extracomment>If the weights were other. %1: “gaps”</extracomment>
        <translation>Nessuna scelta di questi pesi cambia la fascia: resta «%1».</translation>
    </message>
    <message>
        <source>No choice of such weights changes the bands: they stay “%1” and “%2”.</source>
        <extracomment>If the weights were other. %1, %2: “gaps”</extracomment>
        <translation>Nessuna scelta di questi pesi cambia le fasce: restano «%1» e «%2».</translation>
    </message>
    <message>
        <source>Such weights can change the band: from “%1” to “%2”.</source>
        <extracomment>If the weights were other. %1, %2: “gaps”</extracomment>
        <translation>Con questi pesi la fascia può andare da «%1» a «%2».</translation>
    </message>
    <message>
        <source>Such weights can change the band of the floor: from “%1” to “%2”.</source>
        <extracomment>If the weights were other. %1, %2: “gaps”</extracomment>
        <translation>Con questi pesi la fascia del minimo può andare da «%1» a «%2».</translation>
    </message>
    <message>
        <source>Such weights can change the band of the ceiling: from “%1” to “%2”.</source>
        <extracomment>If the weights were other. %1, %2: “gaps”</extracomment>
        <translation>Con questi pesi la fascia del massimo può andare da «%1» a «%2».</translation>
    </message>
    <message>
        <source>The band of the floor stays “%1”.</source>
        <extracomment>If the weights were other. %1: “gaps”</extracomment>
        <translation>La fascia del minimo resta «%1».</translation>
    </message>
    <message>
        <source>The band of the ceiling stays “%1”.</source>
        <extracomment>If the weights were other. %1: “gaps”</extracomment>
        <translation>La fascia del massimo resta «%1».</translation>
    </message>
    <message>
        <source>If the weights were different</source>
        <extracomment>Heading: between what the score lies with other weights</extracomment>
        <translation>Se i pesi fossero altri</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <extracomment>Levels of a question that needs no step. %1: where it stands, %2: where it is to go</extracomment>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>what is required is in place.</source>
        <extracomment>Why a requirement is met. Begins in lower case: it stands after a colon</extracomment>
        <translation>c’è tutto ciò che è richiesto.</translation>
    </message>
    <message>
        <source>the fact is kept, but nothing is judged by it.</source>
        <extracomment>Why a requirement is not judged. Begins in lower case: it stands after a colon</extracomment>
        <translation>il dato viene conservato, ma non incide sull’idoneità.</translation>
    </message>
    <message>
        <source>the revenue is below the USD %1 needed.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1: an amount</extracomment>
        <translation>i ricavi sono inferiori ai %1 USD richiesti.</translation>
    </message>
    <message>
        <source>the revenue is USD %1, and USD %2 is needed.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1, %2: amounts</extracomment>
        <translation>i ricavi sono pari a %1 USD e ne servono %2.</translation>
    </message>
    <message>
        <source>the revenue is USD %1, USD %2 short of the USD %3 needed.</source>
        <extracomment>Why a requirement is not met. Begins in lower case. %1 to %3: amounts</extracomment>
        <translation>i ricavi sono pari a %1 USD: ne mancano %2 per arrivare ai %3 richiesti.</translation>
    </message>
    <message>
        <source>these have to be met first: %1.</source>
        <extracomment>Why a requirement is not due yet. Begins in lower case. %1: ids of requirements, listed</extracomment>
        <translation>prima vanno soddisfatti questi requisiti: %1.</translation>
    </message>
    <message>
        <source>It is met from %1 on.</source>
        <extracomment>Beside a requirement that is not met yet. %1: a date</extracomment>
        <translation>Sarà soddisfatto a partire da questa data: %1.</translation>
    </message>
    <message>
        <source>The ceiling then lies between %1 and %2.</source>
        <extracomment>If the weights were other; after the sentence on the floor. %1, %2: scores</extracomment>
        <translation>In tal caso il massimo è compreso tra %1 e %2.</translation>
    </message>
    <message>
        <source>These weights are too many and too unlike for the exact range to be worked out.</source>
        <extracomment>Where no exact range can be given for weights of one&apos;s own</extracomment>
        <translation>Questi pesi sono troppi e troppo diversi tra loro per calcolare l’intervallo esatto.</translation>
    </message>
    <message>
        <source>It is reached already, and no critical question is below the level it needs.</source>
        <extracomment>Of the target</extracomment>
        <translation>L’obiettivo è già raggiunto e ogni domanda critica è al livello richiesto.</translation>
    </message>
    <message numerus="yes">
        <source>The way of least effort to it has %n step(s), with an effort of %1.</source>
        <extracomment>To the target. %n: number of steps, %1: the sum of their effort</extracomment>
        <translation>
            <numerusform>Il percorso meno impegnativo verso l’obiettivo ha %n passo, con un impegno di %1.</numerusform>
            <numerusform>Il percorso meno impegnativo verso l’obiettivo ha %n passi, con un impegno di %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be reached: with every question at level 4 the score is %1.</source>
        <extracomment>Of the target. %1: points</extracomment>
        <translation>L’obiettivo non è raggiungibile: con tutte le domande al livello 4 il punteggio è %1.</translation>
    </message>
    <message>
        <source>There is no way to it: no question applies, so there is nothing to score.</source>
        <extracomment>Of the target</extracomment>
        <translation>L’obiettivo non è raggiungibile: nessuna domanda è applicabile, quindi non c’è nulla da valutare.</translation>
    </message>
    <message>
        <source>There are too many questions to work out the way of least effort to it exactly.</source>
        <extracomment>Of the target</extracomment>
        <translation>Le domande sono troppe per trovare con esattezza il percorso meno impegnativo verso l’obiettivo.</translation>
    </message>
    <message>
        <source>Steps kept beside the way</source>
        <extracomment>Heading: steps the company keeps that do not belong to the way of least effort</extracomment>
        <translation>Passi previsti al di fuori del percorso</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>Indicative: questions, weights and bands are this program’s, not Microsoft’s.</source>
        <translation>Indicativo: domande, pesi e fasce sono di questo programma, non di Microsoft.</translation>
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
    <message>
        <source>requirements judged on</source>
        <extracomment>Label of a date: the day that requirements were judged on</extracomment>
        <translation>data di riferimento dei requisiti</translation>
    </message>
    <message>
        <source>What lowers the verdict:</source>
        <extracomment>Before a list of rules</extracomment>
        <translation>Che cosa peggiora l’esito:</translation>
    </message>
    <message>
        <source>Open questions that decide most, with the points they are worth:</source>
        <extracomment>Before a list of questions, each with the points it can add</extracomment>
        <translation>Domande aperte che contano di più, con i punti che valgono:</translation>
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
    <name>Trace</name>
    <message>
        <source>The terms of the floor: what is open counts 0</source>
        <translation>I termini del minimo: ciò che è aperto vale 0</translation>
    </message>
    <message>
        <source>The terms of the ceiling: what is open counts 100</source>
        <translation>I termini del massimo: ciò che è aperto vale 100</translation>
    </message>
    <message>
        <source>The terms of the score so far: what is unanswered is left out</source>
        <translation>I termini del valore «finora»: ciò che è senza risposta resta fuori</translation>
    </message>
    <message>
        <source>The terms of the coverage: 100 for each question that is closed</source>
        <translation>I termini della copertura: 100 per ogni domanda chiusa</translation>
    </message>
    <message>
        <source>A question’s line is its points × its weight. A mean is the sum of value × weight over what stands above it, divided by the sum of the weights and rounded half up to three decimals. “–” is left out.</source>
        <translation>La riga di una domanda è punti × peso. Una media è la somma di valore × peso di ciò che sta sopra, divisa per la somma dei pesi e arrotondata al millesimo (la metà verso l’alto). Ciò che ha «–» resta fuori.</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <extracomment>%1 is the name of a group or capability, %2 its weight</extracomment>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Before the mean of everything</extracomment>
        <translation>Totale</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>%1 is a level, 0 to 4</extracomment>
        <translation>livello %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>State of a question</extracomment>
        <translation>senza risposta</translation>
    </message>
    <message>
        <source>don’t know</source>
        <extracomment>State of a question</extracomment>
        <translation>non so</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>State of a question</extracomment>
        <translation>non applicabile</translation>
    </message>
    <message>
        <source>(not 100 while anything is open)</source>
        <extracomment>Behind a mean that is 99.999</extracomment>
        <translation>(non 100 finché qualcosa è aperto)</translation>
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
    <name>ui::AmountEditor</name>
    <message>
        <source>Amount</source>
        <extracomment>Label of a field for a sum of money.</extracomment>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Label of a field for three letters such as USD or EUR.</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>US dollars for 1 %1</source>
        <extracomment>Label of a field for a rate of exchange; %1 is a currency such as EUR.</extracomment>
        <translation>Dollari USA per 1 %1</translation>
    </message>
    <message>
        <source>Type the rate that was used, above 0. Until then the amount does not count.</source>
        <translation>Scrivete il cambio usato, maggiore di 0. Finché manca, l’importo non conta.</translation>
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
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Delete this assessment</source>
        <extracomment>Of the assessment that is open. It can be put back.</extracomment>
        <translation>Elimina questa valutazione</translation>
    </message>
    <message>
        <source>Remove a person’s name…</source>
        <translation>Rimuovi il nome di una persona…</translation>
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
        <translation>Esito</translation>
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
    <message>
        <source>Enter opens an assessment, Delete deletes it, and the menu key shows what else can be done.</source>
        <translation>Invio apre una valutazione, Canc la elimina e il tasto del menu mostra che cos’altro si può fare.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Of an assessment. It can be put back.</extracomment>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentModel</name>
    <message numerus="yes">
        <source>%1: %n requirement(s)</source>
        <extracomment>%1 is “Not eligible yet”, %n requirements are not met or unknown.</extracomment>
        <translation>
            <numerusform>%1: %n requisito</numerusform>
            <numerusform>%1: %n requisiti</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>In the list, in place of the verdict: the assessment&apos;s answers are damaged.</extracomment>
        <translation>Non leggibile</translation>
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
    <name>ui::CapabilitiesCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One corner of the radar for a screen reader: %1 is a capability, %2 its score.</extracomment>
        <translation>%1: %2</translation>
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
        <source>Bars</source>
        <extracomment>One of two views of the same scores; the other is “Radar”.</extracomment>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Radar</source>
        <extracomment>One of two views of the same scores; the other is “Bars”.</extracomment>
        <translation>Radar</translation>
    </message>
    <message>
        <source>View of the capabilities</source>
        <translation>Vista delle capacità</translation>
    </message>
    <message>
        <source>Enter opens the questions of a capability, Space the calculation of its score.</source>
        <translation>Invio apre le domande di una capacità, la barra spaziatrice il calcolo del suo punteggio.</translation>
    </message>
    <message>
        <source>Filled: the floor. Dashed: the ceiling. Dotted: where bands begin. The area means nothing; look at the corners.</source>
        <translation>Area piena: il minimo. Linea tratteggiata: il massimo. Linea punteggiata: dove iniziano le fasce. L’estensione dell’area non ha significato: contano i vertici.</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <extracomment>In the menu of a capability.</extracomment>
        <translation>Apri le domande</translation>
    </message>
    <message>
        <source>Show the calculation</source>
        <extracomment>In the menu of a capability.</extracomment>
        <translation>Mostra il calcolo</translation>
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
    <name>ui::ComparisonModel</name>
    <message>
        <source>Alone it changes the total: floor %1, so far %2, ceiling %3.</source>
        <extracomment>What a change alone did to the total; %1, %2 and %3 are numbers of points such as +1.250.</extracomment>
        <translation>Da sola cambia il totale: minimo %1, finora %2, massimo %3.</translation>
    </message>
    <message>
        <source>Floor %1, so far %2, ceiling %3.</source>
        <extracomment>What became of a score; %1, %2 and %3 are numbers of points such as +1.250.</extracomment>
        <translation>Minimo %1, finora %2, massimo %3.</translation>
    </message>
    <message>
        <source>Score (indicative, not Microsoft’s)</source>
        <extracomment>Heading over scores.</extracomment>
        <translation>Punteggio (indicativo, non di Microsoft)</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>The score of the whole assessment.</extracomment>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Answers and notes</source>
        <extracomment>Heading over questions whose answers or notes are different.</extracomment>
        <translation>Risposte e note</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1 is what a note was and what it is.</extracomment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <extracomment>%1 is what a private note was and what it is.</extracomment>
        <translation>Nota privata: %1</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <extracomment>Heading over what was stated for the eligibility requirements.</extracomment>
        <translation>Idoneità</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Heading over company, purpose, region, dates and weights.</extracomment>
        <translation>Dati generali</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Heading over what is different in the plan.</extracomment>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Target and steps</source>
        <translation>Obiettivo e passi</translation>
    </message>
    <message>
        <source>What-if %1</source>
        <translation>Ipotesi %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Nothing else is different.</source>
        <translation>Nient’altro è diverso.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>History</source>
        <extracomment>Button: back to the list of changes.</extracomment>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Enter goes to where it can be changed.</source>
        <translation>Invio porta dove si può modificare.</translation>
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
    <name>ui::DecisiveCard</name>
    <message>
        <source>Open questions that count most</source>
        <translation>Domande aperte che contano di più</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Non ci sono più domande aperte.</translation>
    </message>
    <message>
        <source>Enter opens a question.</source>
        <translation>Invio apre una domanda.</translation>
    </message>
    <message>
        <source>Only the first %1</source>
        <translation>Solo le prime %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tutte e %1</translation>
    </message>
</context>
<context>
    <name>ui::DecisiveModel</name>
    <message>
        <source>don’t know</source>
        <extracomment>State of an open question: somebody looked and does not know.</extracomment>
        <translation>non so</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>senza risposta</translation>
    </message>
    <message>
        <source>%1 %2 %3, worth up to %4 points</source>
        <extracomment>An open question for a screen reader: %1 is its id, %2 the question, %3 “no answer”, %4 a number of points such as “+1.1”.</extracomment>
        <translation>%1 %2 %3, vale fino a %4 punti</translation>
    </message>
</context>
<context>
    <name>ui::DeletedPage</name>
    <message>
        <source>“%1” is back among the assessments.</source>
        <extracomment>%1 is the company and purpose of an assessment.</extracomment>
        <translation>«%1» è di nuovo tra le valutazioni.</translation>
    </message>
    <message>
        <source>Deleted assessments</source>
        <translation>Valutazioni eliminate</translation>
    </message>
    <message>
        <source>They stay here until you put them back or delete them for good. Only then are they gone from the history and from the backups.</source>
        <translation>Restano qui finché non le ripristinate o le eliminate per sempre. Solo allora spariscono anche dalla cronologia e dalle copie di sicurezza.</translation>
    </message>
    <message>
        <source>There are no deleted assessments.</source>
        <translation>Non ci sono valutazioni eliminate.</translation>
    </message>
</context>
<context>
    <name>ui::DeletedRow</name>
    <message>
        <source>Put back</source>
        <extracomment>Of a deleted assessment: back to the others.</extracomment>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Elimina per sempre…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer to “Delete for good?”: no.</extracomment>
        <translation>Conservala</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <extracomment>%1 is the company and purpose of an assessment.</extracomment>
        <translation>Ripristina %1</translation>
    </message>
    <message>
        <source>Delete %1 for good…</source>
        <extracomment>%1 is the company and purpose of an assessment.</extracomment>
        <translation>Elimina per sempre %1…</translation>
    </message>
    <message>
        <source>Delete %1 for good</source>
        <extracomment>%1 is the company and purpose of an assessment.</extracomment>
        <translation>Elimina per sempre %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <extracomment>%1 is the company and purpose of an assessment.</extracomment>
        <translation>Conserva %1</translation>
    </message>
</context>
<context>
    <name>ui::DesignationRow</name>
    <message>
        <source>%1, designation %2</source>
        <extracomment>Spoken name of a field in a list; %1 is what it asks for, %2 which one in the list it is.</extracomment>
        <translation>%1, designazione %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Link that takes a designation out of a list.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove designation %1</source>
        <extracomment>Spoken name of that link; %1 says which one in the list it is.</extracomment>
        <translation>Rimuovi la designazione %1</translation>
    </message>
    <message>
        <source>Name the solution area. Until then the designation does not count.</source>
        <translation>Indicate l’area di soluzione. Finché manca, la designazione non conta.</translation>
    </message>
    <message>
        <source>Name the solution area. Until then the earlier designation counts.</source>
        <translation>Indicate l’area di soluzione. Finché manca, conta la designazione precedente.</translation>
    </message>
</context>
<context>
    <name>ui::DesignationsEditor</name>
    <message>
        <source>Add a designation</source>
        <translation>Aggiungi una designazione</translation>
    </message>
    <message>
        <source>We hold no designation</source>
        <translation>Non abbiamo designazioni</translation>
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
    <name>ui::EligibilityHead</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What the requirements are for; %1 is a purpose such as Application, %2 a CSP region.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. A high score does not offset a requirement that fails.</source>
        <extracomment>%1 says what the requirements are for: “Application, EMEA”.</extracomment>
        <translation>%1. Un punteggio alto non compensa un requisito non soddisfatto.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of the day the requirements are judged on.</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Planned, %1</source>
        <extracomment>%1 is the planned date of the application or renewal.</extracomment>
        <translation>Prevista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <extracomment>Counted: requirements that are not met.</extracomment>
        <translation>
            <numerusform>%n non soddisfatto</numerusform>
            <numerusform>%n non soddisfatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Counted: requirements of which nobody knows.</extracomment>
        <translation>
            <numerusform>%n non noto</numerusform>
            <numerusform>%n non noti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not due yet</source>
        <extracomment>Counted: requirements that are not due yet.</extracomment>
        <translation>
            <numerusform>%n non ancora richiesto</numerusform>
            <numerusform>%n non ancora richiesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <extracomment>Counted: requirements that are met.</extracomment>
        <translation>
            <numerusform>%n soddisfatto</numerusform>
            <numerusform>%n soddisfatti</numerusform>
        </translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Idoneità</translation>
    </message>
    <message>
        <source>Judged on</source>
        <extracomment>Before the choice of a day: today, the planned one, or another.</extracomment>
        <translation>Data di riferimento</translation>
    </message>
    <message>
        <source>Day the requirements are judged on</source>
        <translation>Data di riferimento dei requisiti</translation>
    </message>
</context>
<context>
    <name>ui::EligibilityPage</name>
    <message>
        <source>Start here: a few questions tell at once whether a hard requirement already fails.</source>
        <translation>Cominciate da qui: poche domande dicono subito se manca già un requisito vincolante.</translation>
    </message>
    <message>
        <source>Pre-check: at most eight questions</source>
        <extracomment>Button and link that open the pre-check.</extracomment>
        <translation>Verifica preliminare: al massimo otto domande</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceCard</name>
    <message>
        <source>Add evidence</source>
        <extracomment>Title of a file dialog, and in it the choice of all kinds of files.</extracomment>
        <translation>Aggiungi prova</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Apertura…</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>Aggiunta di %1…</translation>
    </message>
    <message>
        <source>Let go to add it.</source>
        <extracomment>Said while a file is dragged over the place.</extracomment>
        <translation>Rilasciate per aggiungerlo.</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation>Oppure trascinate qui un file.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: what proves the answer.</extracomment>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add a file as evidence</source>
        <translation>Aggiungi un file come prova</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Aggiungi collegamento</translation>
    </message>
    <message>
        <source>Add a link as evidence</source>
        <translation>Aggiungi un collegamento come prova</translation>
    </message>
    <message>
        <source>Address, or where it is kept</source>
        <translation>Indirizzo, o dove è conservata</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the link that was typed.</extracomment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Link: ends the adding of a large file.</extracomment>
        <translation>Interrompi</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceForm</name>
    <message>
        <source>Type</source>
        <extracomment>Field: which kind of document a piece of evidence is.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of evidence</source>
        <translation>Tipo di prova</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <extracomment>Field: the day that stands on the document.</extracomment>
        <translation>Data del documento</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Field: the last day on which the document proves what it shall prove.</extracomment>
        <translation>Valida fino al</translation>
    </message>
    <message>
        <source>Note on this piece</source>
        <extracomment>Field: what somebody has to say of a piece of evidence.</extracomment>
        <translation>Nota sulla prova</translation>
    </message>
    <message>
        <source>No type</source>
        <extracomment>Choice in the list of types: none is said.</extracomment>
        <translation>Nessun tipo</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceList</name>
    <message>
        <source>No program on this computer opens it.</source>
        <translation>Nessun programma di questo computer può aprirla.</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <extracomment>Link after a piece of evidence was removed; %1 is its name.</extracomment>
        <translation>Rimetti «%1»</translation>
    </message>
</context>
<context>
    <name>ui::EvidencePage</name>
    <message>
        <source>Nothing has been added yet. Add evidence where a question is answered.</source>
        <translation>Non è stato ancora aggiunto nulla. Le prove si aggiungono dove si risponde a una domanda.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), what expires first at the top.</source>
        <translation>
            <numerusform>%n prova; in alto quelle che scadono prima.</numerusform>
            <numerusform>%n prove; in alto quelle che scadono prima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) expired.</source>
        <translation>
            <numerusform>%n prova è scaduta.</numerusform>
            <numerusform>%n prove sono scadute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) will expire before the planned date.</source>
        <translation>
            <numerusform>%n prova scadrà prima della data prevista.</numerusform>
            <numerusform>%n prove scadranno prima della data prevista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Title of the page that lists what proves the answers.</extracomment>
        <translation>Prove</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceRow</name>
    <message>
        <source>valid until %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>valida fino al %1</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>Link: opens a copy of the file in the program that is for it.</extracomment>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Link: puts the address of a piece of evidence on the clipboard.</extracomment>
        <translation>Copia indirizzo</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Link that unfolds type, dates and note of a piece of evidence.</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Link: takes a piece of evidence off the list.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation>Apri questo indirizzo</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Spoken names of buttons; %1 is the name of a file or an address.</extracomment>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Copia l’indirizzo %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Dettagli di %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>File missing.</source>
        <extracomment>State of a piece of evidence: its file is not in the folder.</extracomment>
        <translation>File mancante.</translation>
    </message>
    <message>
        <source>Add the file again, or restore a backup.</source>
        <translation>Aggiungete di nuovo il file, oppure ripristinate una copia di sicurezza.</translation>
    </message>
    <message>
        <source>Expires too early.</source>
        <extracomment>State of a piece of evidence.</extracomment>
        <translation>Scade troppo presto.</translation>
    </message>
    <message>
        <source>It is not valid any more on the planned date, %1.</source>
        <extracomment>%1 is the planned date of the assessment.</extracomment>
        <translation>Alla data prevista, %1, non è più valida.</translation>
    </message>
    <message>
        <source>Expired.</source>
        <extracomment>State of a piece of evidence.</extracomment>
        <translation>Scaduta.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Era valida fino al %1.</translation>
    </message>
    <message>
        <source>This leaves the program and opens: %1</source>
        <extracomment>%1 is an address as a browser takes it.</extracomment>
        <translation>Si esce dal programma e si apre: %1</translation>
    </message>
</context>
<context>
    <name>ui::FactBlock</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Head of a requirement: %1 is its id, %2 its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Same fact as question %1</source>
        <extracomment>Link to the question that asks for the same fact; %1 is its id, such as C1.1.</extracomment>
        <translation>Stesso dato della domanda %1</translation>
    </message>
</context>
<context>
    <name>ui::FactForm</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken name of a field; %1 is what it asks for, %2 the requirement it belongs to.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <extracomment>Link: the question is unanswered again.</extracomment>
        <translation>Rimuovi la risposta</translation>
    </message>
    <message>
        <source>Remove the answer, %1</source>
        <extracomment>Spoken name of that link; %1 is the requirement.</extracomment>
        <translation>Rimuovi la risposta, %1</translation>
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
    <name>ui::HistoryModel</name>
    <message>
        <source>not saved yet</source>
        <extracomment>In place of the time of a change: it is not saved yet.</extracomment>
        <translation>non ancora salvata</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>A state of the assessment: before anything was changed.</extracomment>
        <translation>l’inizio</translation>
    </message>
    <message>
        <source>the state of %1</source>
        <extracomment>A state of the assessment: %1 is a date and a time.</extracomment>
        <translation>lo stato del %1</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <extracomment>A state somebody gave a name to; %1 is the name in quotes.</extracomment>
        <translation>Stato con nome: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>In the history: %1 is such as “answer to C1.2”.</extracomment>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>In the history: %1 is such as “answer to C1.2”.</extracomment>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <extracomment>In the history: %1 is who and when, %2 why something was changed.</extracomment>
        <translation>%1. Motivo: %2</translation>
    </message>
    <message>
        <source>The assessment was made</source>
        <extracomment>Last row of the history.</extracomment>
        <translation>La valutazione è stata creata</translation>
    </message>
    <message>
        <source>%1. Score after it %2</source>
        <extracomment>A change for a screen reader: %1 is what, by whom and when, %2 the score.</extracomment>
        <translation>%1. Punteggio successivo %2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>All changes</source>
        <extracomment>Choice of a filter: changes of any question.</extracomment>
        <translation>Tutte le modifiche</translation>
    </message>
    <message>
        <source>Compare with another assessment…</source>
        <extracomment>First entry of a list of assessments to compare with.</extracomment>
        <translation>Confronta con un’altra valutazione…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first</source>
        <translation>
            <numerusform>%n modifica, la più recente in alto</numerusform>
            <numerusform>%n modifiche, la più recente in alto</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the two</source>
        <extracomment>Button: shows what is different in the two entries that were chosen.</extracomment>
        <translation>Confronta i due stati</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Confronta con lo stato attuale</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>What two states are compared: %1 and %2 are such as “the state of 24/11/2026 14:02”, or the name of a milestone in quotes.
----------
%1 and %2 are assessments, by company, purpose and region.</extracomment>
        <translation>Confronto. Da: %1. A: %2</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>A state of the assessment, within a sentence.</extracomment>
        <translation>adesso</translation>
    </message>
    <message>
        <source>this assessment, now</source>
        <translation>questa valutazione, adesso</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <extracomment>%1 is such as “the state of 24/11/2026 14:02”, or the name of a milestone in quotes.</extracomment>
        <translation>Punteggio: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Your name or role (optional, kept with your changes)</source>
        <extracomment>Label of a field for the name of who makes changes.</extracomment>
        <translation>Il vostro nome o ruolo (facoltativo, conservato con le modifiche)</translation>
    </message>
    <message>
        <source>Name this state, to find and compare it later</source>
        <extracomment>Label of a field: a name for the assessment as it is now, such as “submitted 14 March”.</extracomment>
        <translation>Date un nome a questo stato, per ritrovarlo e confrontarlo</translation>
    </message>
    <message>
        <source>Name it</source>
        <extracomment>Button: keeps the name of the state that was typed.</extracomment>
        <translation>Assegna il nome</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>Modifiche di</translation>
    </message>
    <message>
        <source>Search changes</source>
        <translation>Cerca nelle modifiche</translation>
    </message>
    <message>
        <source>Choose one entry, or two with Ctrl. The scores are indicative, not Microsoft’s.</source>
        <translation>Scegliete una voce, o due con Ctrl. I punteggi sono indicativi, non di Microsoft.</translation>
    </message>
    <message>
        <source>Show the score then</source>
        <extracomment>Button: the score at the chosen moment, by group and capability.</extracomment>
        <translation>Mostra il punteggio di allora</translation>
    </message>
    <message>
        <source>Compare with another assessment</source>
        <translation>Confronta con un’altra valutazione</translation>
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
    <message>
        <source>Floor %1, ceiling %2 points; the floor today is %3.</source>
        <extracomment>Spoken for a score after a plan; %1 to %3 are numbers of points.</extracomment>
        <translation>Minimo %1, massimo %2 punti; il minimo oggi è %3.</translation>
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
    <name>ui::NamePage</name>
    <message>
        <source>Remove a person’s name</source>
        <translation>Rimuovi il nome di una persona</translation>
    </message>
    <message>
        <source>Takes a name out of notes, plans, evidence and the history of every assessment, and out of the backups. Look for it first: you see in how many places it stands.</source>
        <translation>Toglie un nome da note, piani, prove e cronologia di ogni valutazione, e dalle copie di sicurezza. Cercatelo prima: vedrete in quanti punti compare.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name to remove</source>
        <translation>Nome da rimuovere</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Remove the name for good</source>
        <translation>Rimuovi il nome per sempre</translation>
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
        <translation>%1 Chiudete di nuovo la finestra per uscire senza salvare le ultime modifiche.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: takes the message away.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>For reading only.</source>
        <extracomment>Before the reason why nothing can be saved for now.</extracomment>
        <translation>In sola lettura.</translation>
    </message>
    <message>
        <source>%1 Everything can be read, exported and printed meanwhile.</source>
        <extracomment>%1 is one or more sentences: why, and what to do.</extracomment>
        <translation>%1 Nel frattempo si può leggere, esportare e stampare tutto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: tries to open the assessments for writing.</extracomment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Write it again</source>
        <extracomment>Button: writes the file with all assessments again, which was removed.</extracomment>
        <translation>Scrivi di nuovo</translation>
    </message>
    <message>
        <source>Write to that file</source>
        <extracomment>Button: saves to the file another program put in the place of ours.</extracomment>
        <translation>Scrivi in quel file</translation>
    </message>
</context>
<context>
    <name>ui::PastBars</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è nulla da ripetere.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>Said after an undo: %1 is such as “answer to C1.2”. Button: makes it again.</extracomment>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>Said after a redo: %1 is such as “answer to C1.2”. Button: takes it back again.</extracomment>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
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
    <message>
        <source>Eligibility</source>
        <extracomment>Entry of the navigation: the page with the eligibility requirements.</extracomment>
        <translation>Idoneità</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Entry of the navigation: what to do to reach a target.</extracomment>
        <translation>Piano</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n requirement(s) not met or unknown</source>
        <extracomment>Spoken by a screen reader: %1 is “Eligibility”, %n requirements are not met or unknown.</extracomment>
        <translation>
            <numerusform>%1, %n requisito non soddisfatto o non noto</numerusform>
            <numerusform>%1, %n requisiti non soddisfatti o non noti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a critical answer is too low</source>
        <extracomment>Spoken by a screen reader: %1 is such as “Data security (MFA), 5 of 7 answered”.</extracomment>
        <translation>%1, una risposta critica è troppo bassa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Entry of the navigation: all that proves the answers.</extracomment>
        <translation>Prove</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Entry of the navigation: who changed what, and when.</extracomment>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>ui::PlanDelegate</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a field for a screen reader: head of a column and id of a question, “Owner, C1.1”.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanEffect</name>
    <message>
        <source>No step is counted</source>
        <translation>Nessun passo incluso</translation>
    </message>
    <message>
        <source>floor %1 →</source>
        <extracomment>Before “→ 70.1”; %1 is today’s floor, a number of points.</extracomment>
        <translation>minimo %1 →</translation>
    </message>
    <message>
        <source>The mark is today’s floor. Ceiling %1 → %2.</source>
        <extracomment>Under a bar; %1 is today’s ceiling, %2 that after the plan.</extracomment>
        <translation>Il segno è il minimo di oggi. Massimo %1 → %2.</translation>
    </message>
    <message>
        <source>Indicative, not Microsoft’s.</source>
        <translation>Indicativo, non di Microsoft.</translation>
    </message>
    <message numerus="yes">
        <source>With %n step(s) done</source>
        <translation>
            <numerusform>Con %n passo completato</numerusform>
            <numerusform>Con %n passi completati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanExports</name>
    <message>
        <source>CSP-Readiness plan</source>
        <extracomment>Beginning of a file name.</extracomment>
        <translation>CSP-Readiness piano</translation>
    </message>
    <message>
        <source>Export the plan to a calendar</source>
        <translation>Esporta il piano in un calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <extracomment>Kind of file in a file dialog.</extracomment>
        <translation>File di calendario (*.ics)</translation>
    </message>
    <message>
        <source>Export the plan as a spreadsheet</source>
        <translation>Esporta il piano come foglio di calcolo</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;Comma-separated values (*.csv)</source>
        <extracomment>Kinds of file in a file dialog.</extracomment>
        <translation>Fogli di calcolo (*.xlsx);;File CSV (*.csv)</translation>
    </message>
    <message>
        <source>The plan was written to %1.</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>Il piano è stato scritto in %1.</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <extracomment>Button: the plan as a file for a calendar.</extracomment>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Exports the steps that are counted</source>
        <translation>Esporta i passi inclusi</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <extracomment>Button: the plan as a file for a spreadsheet.</extracomment>
        <translation>Foglio di calcolo…</translation>
    </message>
</context>
<context>
    <name>ui::PlanHead</name>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Label of the choice of a score to reach.</extracomment>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Choice of a target: %1 is a band such as “Ready”, %2 the points it begins at.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Choice of a target: another number of points.</extracomment>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>Target, in points</source>
        <translation>Obiettivo, in punti</translation>
    </message>
    <message>
        <source>Submission date</source>
        <translation>Data prevista</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>In</source>
        <extracomment>Head of a column of check boxes: the step is counted.</extracomment>
        <translation>Incl.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Head of a narrow column with the ids of questions: “C1.1”.</extracomment>
        <translation>Cod.</translation>
    </message>
    <message>
        <source>Question, from and to</source>
        <extracomment>Head of a column: the question with the level it stands at and the one to reach.</extracomment>
        <translation>Domanda, oggi e dopo</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Head of a column: “2 → 4”.</extracomment>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Head of a column: points gained.</extracomment>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>Head of a column: how much work it is, a number.</extracomment>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Head of a column: lead time in weeks.</extracomment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Head of a column: who sees to it.</extracomment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Head of a column: the day by which it is to be done.</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: open, in progress, done.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>State of a step of the plan: nobody has begun it.</extracomment>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>State of a step of the plan.</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a step of the plan.</extracomment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>No answer yet: find out first.</source>
        <extracomment>Where a question stands that nobody has answered; the plan begins with finding it out.</extracomment>
        <translation>Ancora senza risposta: prima accertate la situazione.</translation>
    </message>
    <message>
        <source>Don’t know: find out first.</source>
        <translation>Non so: prima accertate la situazione.</translation>
    </message>
    <message numerus="yes">
        <source>level %1 · %2 points · effort %3 · lead %n wk</source>
        <extracomment>In a row of the plan: %1 is “2 → 4”, %2 points such as “+0.82”, %3 a number.</extracomment>
        <translation>
            <numerusform>livello %1 · %2 punti · impegno %3 · durata %n sett.</numerusform>
            <numerusform>livello %1 · %2 punti · impegno %3 · durata %n sett.</numerusform>
        </translation>
    </message>
    <message>
        <source>critical, level %1 needed</source>
        <extracomment>Beside a critical question that stands below the level %1 it needs.</extracomment>
        <translation>critica, serve il livello %1</translation>
    </message>
    <message>
        <source>late: start was %1</source>
        <extracomment>Where no due date is typed: %1 was the last day to begin, and has passed.</extracomment>
        <translation>in ritardo, inizio entro: %1</translation>
    </message>
    <message>
        <source>start by %1</source>
        <extracomment>Suggested where no due date is typed: %1 is the submission date less the lead time.</extracomment>
        <translation>inizio entro: %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>A due date %1 that has passed.</extracomment>
        <translation>%1, in ritardo</translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <extracomment>%n weeks, as short as can be.</extracomment>
        <translation>
            <numerusform>%n sett.</numerusform>
            <numerusform>%n sett.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is counted</source>
        <extracomment>Spoken by a screen reader for a check box; %1 is the id of a question.</extracomment>
        <translation>%1 è incluso</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <extracomment>Spoken by a screen reader for a check box; %1 is the id of a question.</extracomment>
        <translation>%1 è escluso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken by a screen reader for a cell: head of the column and value, “Owner: security lead”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Spoken by a screen reader for an empty cell.</extracomment>
        <translation>nessun dato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken by a screen reader: %1 is the id of a question, %2 its text.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To level %1: %2</source>
        <extracomment>Spoken by a screen reader: %1 is a level, %2 what it says.</extracomment>
        <translation>Per il livello %1: %2</translation>
    </message>
    <message>
        <source>Critical: level %1 is needed.</source>
        <extracomment>%1 is a level.</extracomment>
        <translation>Critica: serve il livello %1.</translation>
    </message>
    <message numerus="yes">
        <source>Effort %1, lead time %n week(s).</source>
        <extracomment>%1 is a number; the lead time is %n weeks.</extracomment>
        <translation>
            <numerusform>Impegno %1, durata %n settimana.</numerusform>
            <numerusform>Impegno %1, durata %n settimane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start by %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Inizio entro: %1.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Scadenza: %1.</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <extracomment>%1 is who sees to a step of the plan.</extracomment>
        <translation>Responsabile: %1.</translation>
    </message>
    <message>
        <source>late: was due %1</source>
        <extracomment>Of a step that has begun, without a due date: %1 is the submission date.</extracomment>
        <translation>in ritardo, scadenza: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>scadenza: %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message>
        <source>It is being worked out again…</source>
        <extracomment>Beside the cheapest way, which was that before something changed.</extracomment>
        <translation>Ricalcolo in corso…</translation>
    </message>
</context>
<context>
    <name>ui::PlanSteps</name>
    <message>
        <source>Table</source>
        <extracomment>How the steps are shown.</extracomment>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>How the steps are shown.</extracomment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>How the steps are shown</source>
        <translation>Come mostrare i passi</translation>
    </message>
</context>
<context>
    <name>ui::PlanTable</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Passi del piano</translation>
    </message>
    <message>
        <source>Space counts a step or leaves it out, Enter opens its question, F2 changes owner, due date or state.</source>
        <translation>La barra spaziatrice include o esclude un passo, Invio apre la sua domanda, F2 modifica responsabile, scadenza o stato.</translation>
    </message>
    <message>
        <source>Open the question</source>
        <extracomment>Entry of a context menu.</extracomment>
        <translation>Apri la domanda</translation>
    </message>
    <message>
        <source>Remove the due date</source>
        <extracomment>Entry of a context menu: the due date that was typed is taken away.</extracomment>
        <translation>Rimuovi la scadenza</translation>
    </message>
</context>
<context>
    <name>ui::PlanTimeline</name>
    <message>
        <source>Steps of the plan on a calendar</source>
        <translation>Passi del piano sul calendario</translation>
    </message>
    <message>
        <source>Set the submission date, or type due dates in the table, to see the steps on a calendar.</source>
        <translation>Impostate la data prevista, o scrivete le scadenze nella tabella, per vedere i passi sul calendario.</translation>
    </message>
</context>
<context>
    <name>ui::PlanWhatIfs</name>
    <message>
        <source>Cheapest: floor %1, effort %2</source>
        <extracomment>A what-if: %1 is the floor it reaches, a number of points, %2 its effort, a number.</extracomment>
        <translation>Percorso meno impegnativo: minimo %1, impegno %2</translation>
    </message>
    <message>
        <source>%1: floor %2, effort %3</source>
        <extracomment>A what-if: %1 is its name, %2 the floor it reaches, %3 its effort.</extracomment>
        <translation>%1: minimo %2, impegno %3</translation>
    </message>
    <message>
        <source>Write a name, so that you can tell it from the others.</source>
        <translation>Scrivete un nome, per distinguere l’ipotesi dalle altre.</translation>
    </message>
    <message>
        <source>There is already a what-if with this name: choose another name.</source>
        <translation>C’è già un’ipotesi con questo nome: scegliete un altro nome.</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>They never change your answers.</source>
        <translation>Non cambiano mai le vostre risposte.</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <extracomment>Link: keeps the steps that are counted under a name.</extracomment>
        <translation>Conserva come…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Link: gives the chosen what-if another name.</extracomment>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Link: the chosen what-if goes.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Name of the what-if</source>
        <translation>Nome dell’ipotesi</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keeps the name typed beside it.</extracomment>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is kept.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <extracomment>Link: %1 is the name of a what-if that was removed.</extracomment>
        <translation>Ripristina «%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name that is free: %1 is one that another what-if has, %2 a number from 2 on.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::PreCheckPanel</name>
    <message>
        <source>Back to all requirements</source>
        <translation>Torna a tutti i requisiti</translation>
    </message>
    <message>
        <source>Pre-check</source>
        <translation>Verifica preliminare</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s) to see whether a hard requirement already fails, before you go through the rest. Your answers are kept: nothing is asked twice.</source>
        <translation>
            <numerusform>Rispondete a %n domanda per vedere se manca già un requisito vincolante, prima di affrontare il resto. La risposta viene conservata: niente si chiede due volte.</numerusform>
            <numerusform>Rispondete a %n domande per vedere se manca già un requisito vincolante, prima di affrontare il resto. Le risposte vengono conservate: niente si chiede due volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A requirement in a list: %1 is its id, %2 its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not eligible yet.</source>
        <extracomment>Result of the pre-check; %1 lists the requirements that are not met.</extracomment>
        <translation>Non ancora idonea.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) already fail: %1.</source>
        <translation>
            <numerusform>%n requisito non è soddisfatto: %1.</numerusform>
            <numerusform>%n requisiti non sono soddisfatti: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fails so far.</source>
        <translation>Finora nessun requisito risulta non soddisfatto.</translation>
    </message>
    <message>
        <source>Still to be found out: %1.</source>
        <extracomment>%1 lists requirements of which nobody knows whether they are met.</extracomment>
        <translation>Ancora da accertare: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left to answer.</source>
        <translation>
            <numerusform>Resta %n domanda.</numerusform>
            <numerusform>Restano %n domande.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these requirements hold.</source>
        <translation>Tutti questi requisiti sono soddisfatti.</translation>
    </message>
    <message>
        <source>Go on with the others, and with the questions of the assessment.</source>
        <translation>Proseguite con gli altri requisiti e con le domande della valutazione.</translation>
    </message>
    <message>
        <source>The rest of the assessment stays useful: it shows what to plan until then.</source>
        <translation>Il resto della valutazione rimane utile: mostra che cosa pianificare fino ad allora.</translation>
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
    <message>
        <source>%1, %2: open the calculation</source>
        <extracomment>Spoken: a number that opens its calculation; %1 is the number, %2 what it is.</extracomment>
        <translation>%1, %2: apri il calcolo</translation>
    </message>
    <message>
        <source>%1: open the calculation</source>
        <extracomment>Spoken: a number that opens its calculation; %1 is the number and what it is.</extracomment>
        <translation>%1: apri il calcolo</translation>
    </message>
</context>
<context>
    <name>ui::ReasonBar</name>
    <message>
        <source>Changed after “%1”. Why? It is saved in any case.</source>
        <extracomment>%1 is the name somebody gave to a state of the assessment, such as “submitted 14 March”.</extracomment>
        <translation>Modificata dopo «%1». Perché? È comunque salvata.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo della modifica</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <extracomment>Button: keeps the reason that was typed.</extracomment>
        <translation>Conserva il motivo</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Link: no reason is given, and none is asked for until the next milestone.</extracomment>
        <translation>Non ora</translation>
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
    <name>ui::RegionsEditor</name>
    <message>
        <source>Remove</source>
        <extracomment>Link that takes a region, or a designation, out of a list.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Spoken name of that link; %1 is the region.</extracomment>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button that puts what is typed beside it into a list.</extracomment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Region to add</source>
        <translation>Area da aggiungere</translation>
    </message>
    <message>
        <source>This region is in the list already.</source>
        <translation>Quest’area è già nell’elenco.</translation>
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
    <message>
        <source>Company, purpose and dates; the verdict with what lowers it, the scores by group and by capability, and what other weights would change; every eligibility requirement with its reason; the plan and the what-ifs you keep; every question with its answer and its note; weights and method.</source>
        <translation>Società, scopo e date; l’esito con ciò che lo peggiora, i punteggi per gruppo e per capacità e che cosa cambierebbe con altri pesi; ogni requisito di idoneità con il suo motivo; il piano e le ipotesi che conservate; ogni domanda con la risposta e la nota; pesi e metodo.</translation>
    </message>
    <message>
        <source>Every term of the score as an appendix</source>
        <translation>Tutti i termini del punteggio in appendice</translation>
    </message>
</context>
<context>
    <name>ui::RequirementList</name>
    <message>
        <source>Stopping you</source>
        <extracomment>Section of requirements that are not met, or of which it is not known.</extracomment>
        <translation>Di ostacolo</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Non ancora richiesti</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>Section of requirements that are met.</extracomment>
        <translation>Soddisfatti</translation>
    </message>
    <message>
        <source>Not judged, or not applicable</source>
        <translation>Solo annotati o non applicabili</translation>
    </message>
</context>
<context>
    <name>ui::RequirementRow</name>
    <message>
        <source>Mandatory items of the security score</source>
        <extracomment>Name of a requirement: the mandatory items of the security score in Partner Center.</extracomment>
        <translation>Requisiti obbligatori del punteggio di sicurezza</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One of several items of a requirement: %1 is its id, %2 why it stands as it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s) hold.</source>
        <translation>
            <numerusform>%n requisito soddisfatto.</numerusform>
            <numerusform>Tutti e %n i requisiti sono soddisfatti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
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
    <message>
        <source>The bands, too, are this program’s own choice: Microsoft publishes no pass mark.</source>
        <translation>Anche le fasce sono una scelta di questo programma: Microsoft non pubblica una soglia minima.</translation>
    </message>
    <message>
        <source>“%1” are this company’s own weights.</source>
        <extracomment>%1 is the name a user gave to their own weights.</extracomment>
        <translation>«%1» sono i pesi propri di questa società.</translation>
    </message>
    <message>
        <source>Edit weights…</source>
        <extracomment>Link to the fields where a company&apos;s own weights are typed.</extracomment>
        <translation>Modifica i pesi…</translation>
    </message>
    <message>
        <source>As of %1. Indicative, not Microsoft’s. Every score opens its calculation.</source>
        <extracomment>%1 is the day that eligibility is judged on.</extracomment>
        <translation>Data di riferimento: %1. Indicativo, non di Microsoft. Ogni punteggio apre il suo calcolo.</translation>
    </message>
</context>
<context>
    <name>ui::RobustnessCard</name>
    <message>
        <source>By how much every weight may be multiplied or divided</source>
        <translation>Di quanto ogni peso può essere moltiplicato o diviso</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Name of the one number there is when nothing is open.</extracomment>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>Name of a reading of the score: what is still possible.</extracomment>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Nothing to score: no question applies.</source>
        <translation>Nulla da valutare: nessuna domanda è applicabile.</translation>
    </message>
    <message>
        <source>With the weights “%1”</source>
        <extracomment>%1 is the name of a profile of weights, in lower case; a score stands beside it.</extracomment>
        <translation>Con il profilo «%1»</translation>
    </message>
    <message>
        <source>%1, %2: open the calculation</source>
        <extracomment>Spoken: a number that opens its calculation; %1 is the number, %2 what it is.</extracomment>
        <translation>%1, %2: apri il calcolo</translation>
    </message>
    <message>
        <source>Every weight × or ÷</source>
        <extracomment>Label of the number beside it: every weight may be that many times as much, or as little.</extracomment>
        <translation>Ogni peso × o ÷</translation>
    </message>
    <message>
        <source>If the weights were different</source>
        <translation>Se i pesi fossero altri</translation>
    </message>
</context>
<context>
    <name>ui::ScoreRail</name>
    <message>
        <source>Indicative, not Microsoft’s. Weights: %1.</source>
        <extracomment>%1 is the name of a profile of weights.</extracomment>
        <translation>Indicativo, non di Microsoft. Pesi: %1.</translation>
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
        <translation>Ultima verifica: %1, più di 12 mesi fa. Soglie e requisiti possono essere cambiati: consultate le pagine di Microsoft o installate una versione più recente di CSP Readiness.</translation>
    </message>
    <message>
        <source>Deleted (%1)</source>
        <extracomment>Link to the list of deleted assessments. %1 is how many there are.</extracomment>
        <translation>Eliminate (%1)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1 is the company and purpose of an assessment.</extracomment>
        <translation>«%1» è stata eliminata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ui::StatusesEditor</name>
    <message>
        <source>Not answered</source>
        <extracomment>In a list of states: nobody has said which one it is.</extracomment>
        <translation>Senza risposta</translation>
    </message>
</context>
<context>
    <name>ui::TraceModel</name>
    <message>
        <source>No rule lowered the verdict.</source>
        <translation>Nessuna regola ha peggiorato l’esito.</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Name of a reading of the score: what is certain already.</extracomment>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>Name of a reading of the score: over what is answered.</extracomment>
        <translation>Finora</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>Name of a reading of the score: what is still possible.</extracomment>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>Name of a percentage: how much is answered.</extracomment>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Head of a column: groups, capabilities and questions.</extracomment>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <extracomment>%1 is a verdict such as “Gaps – Nearly ready”; the rules that lowered it follow.</extracomment>
        <translation>Esito: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>State of an open question: nobody has looked at it.</extracomment>
        <translation>senza risposta</translation>
    </message>
    <message>
        <source>don’t know</source>
        <extracomment>State of an open question: somebody looked and does not know.</extracomment>
        <translation>non so</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>State of a question: it does not apply to this company.</extracomment>
        <translation>non applicabile</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>%1 is a level from 0 to 4.</extracomment>
        <translation>livello %1</translation>
    </message>
    <message>
        <source>Answer or sum</source>
        <extracomment>Head of a column: the answer to a question, or a sum divided by weights.</extracomment>
        <translation>Risposta o somma</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Head of a column: the two columns before it, multiplied.</extracomment>
        <translation>Prodotto</translation>
    </message>
</context>
<context>
    <name>ui::TraceView</name>
    <message>
        <source>Weights: %1. Indicative, not Microsoft’s.</source>
        <extracomment>%1 is the name of a profile of weights.</extracomment>
        <translation>Pesi: %1. Indicativo, non di Microsoft.</translation>
    </message>
    <message>
        <source>Each sum, of points × weight, is divided by the weights it holds and rounded half up to a thousandth; the rounded value goes into the next sum.</source>
        <translation>Ogni somma, di punti × peso, si divide per i pesi che comprende e si arrotonda al millesimo (la metà verso l’alto); il valore arrotondato entra nella somma successiva.</translation>
    </message>
    <message>
        <source>How the floor is calculated</source>
        <translation>Come si calcola il minimo</translation>
    </message>
    <message>
        <source>Open questions count 0.</source>
        <translation>Le domande aperte valgono 0.</translation>
    </message>
    <message>
        <source>How the score so far is calculated</source>
        <translation>Come si calcola il valore «finora»</translation>
    </message>
    <message>
        <source>Questions without an answer are left out; “don’t know” counts 0.</source>
        <translation>Le domande senza risposta restano fuori; «non so» vale 0.</translation>
    </message>
    <message>
        <source>How the ceiling is calculated</source>
        <translation>Come si calcola il massimo</translation>
    </message>
    <message>
        <source>Open questions count 100.</source>
        <translation>Le domande aperte valgono 100.</translation>
    </message>
    <message>
        <source>How the coverage is calculated</source>
        <translation>Come si calcola la copertura</translation>
    </message>
    <message>
        <source>What is answered or not applicable counts 100, what is open 0. With anything open, 100 is not reached by rounding.</source>
        <translation>Ciò che ha una risposta o non è applicabile vale 100, ciò che è aperto 0. Finché qualcosa è aperto, non si arriva a 100 per arrotondamento.</translation>
    </message>
    <message>
        <source>Copied: it can be pasted into a letter or a spreadsheet.</source>
        <translation>Copiato: si può incollare in un documento o in un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <extracomment>Link from the calculation of a number to the page it was opened from.</extracomment>
        <translation>Torna ai risultati</translation>
    </message>
    <message>
        <source>Which number is calculated</source>
        <translation>Quale numero si calcola</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>Left and right fold and unfold a part, Enter opens a question.</source>
        <translation>Le frecce sinistra e destra chiudono e aprono una voce, Invio apre una domanda.</translation>
    </message>
    <message>
        <source>Copy as text (Ctrl+C)</source>
        <extracomment>Link; Ctrl+C does the same.</extracomment>
        <translation>Copia come testo (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>ui::TurnBanner</name>
    <message numerus="yes">
        <source>%n requirement(s) change by %1.</source>
        <extracomment>%n requirements stand otherwise on a later day; %1 is that day.</extracomment>
        <translation>
            <numerusform>Entro la data prevista (%1) cambia %n requisito.</numerusform>
            <numerusform>Entro la data prevista (%1) cambiano %n requisiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check as of today</source>
        <extracomment>Link: looks at the requirements as they stand on another day; %1 is that day.</extracomment>
        <translation>Verifica a oggi</translation>
    </message>
    <message>
        <source>Check as of %1</source>
        <translation>Verifica in data %1</translation>
    </message>
</context>
<context>
    <name>ui::ValueField</name>
    <message>
        <source>Calendar: %1</source>
        <extracomment>Spoken name of a button with a picture of a calendar; %1 is the field it fills.</extracomment>
        <translation>Calendario: %1</translation>
    </message>
</context>
<context>
    <name>ui::VerdictCard</name>
    <message>
        <source>Go to %1</source>
        <extracomment>Link to where a rule can be met; %1 is the id of a requirement or a question, “R6”.</extracomment>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <extracomment>Link to the open question that counts most.</extracomment>
        <translation>Vai alla prima</translation>
    </message>
</context>
<context>
    <name>ui::WeightsEffect</name>
    <message>
        <source>What these weights change</source>
        <translation>Che cosa cambia con questi pesi</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Head of a column: the score as it was when the weights were opened.</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: the score with the weights in the fields.</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 is a verdict in a sentence: “Gaps. Score between 50.0 and 60.0: gaps.”</extracomment>
        <translation>Prima: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is a verdict in a sentence: “Gaps. Score between 50.0 and 60.0: gaps.”</extracomment>
        <translation>Ora: %1</translation>
    </message>
</context>
<context>
    <name>ui::WeightsView</name>
    <message>
        <source>Own weights</source>
        <extracomment>Name that weights of the user&apos;s own have until the user names them.</extracomment>
        <translation>Pesi propri</translation>
    </message>
    <message>
        <source>Write a name: it stands beside the score and in the report. Until then the name is “%1”.</source>
        <extracomment>%1 is the name that own weights had before it was deleted.</extracomment>
        <translation>Scrivete un nome: compare accanto al punteggio e nel report. Finché manca, il nome resta «%1».</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <extracomment>Button that leads from the weights to the page they were opened from.</extracomment>
        <translation>Torna ai risultati</translation>
    </message>
    <message>
        <source>A group’s weight says how much it counts in the score, a capability’s how much it counts in its group. Microsoft publishes no weights: these are yours, kept in this assessment and printed in its report.</source>
        <translation>Il peso di un gruppo dice quanto conta nel punteggio, quello di una capacità quanto conta nel suo gruppo. Microsoft non pubblica pesi: questi sono i vostri, restano in questa valutazione e sono stampati nel suo report.</translation>
    </message>
    <message>
        <source>Name of these weights</source>
        <translation>Nome di questi pesi</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>Label of a choice between profiles of weights, which are copied into the fields below.</extracomment>
        <translation>Profilo di partenza</translation>
    </message>
    <message>
        <source>Profile to start from</source>
        <translation>Profilo di partenza</translation>
    </message>
    <message>
        <source>Copy these weights</source>
        <extracomment>Button: copies the weights of the chosen profile into the fields below.</extracomment>
        <translation>Copia questi pesi</translation>
    </message>
    <message>
        <source>Whole numbers from %1 to %2. Twice the number counts twice as much.</source>
        <extracomment>%1 and %2 are the smallest and the largest weight.</extracomment>
        <translation>Numeri interi da %1 a %2. Un numero doppio conta il doppio.</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <extracomment>Spoken name of a field; %1 is a group or a capability.</extracomment>
        <translation>Peso di %1</translation>
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
<context>
    <name>ui::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
</TS>
