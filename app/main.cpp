#include "app/application.h"

#include <QHashSeed>

#include <csignal>
#include <sys/stat.h>

int main(int argc, char *argv[])
{
    // Owner-only files, whatever the user's umask: SQLite and Qt would make them readable to all.
    umask(077);
    // A full quota shall come back as an error to report, not kill the program; so shall a closed
    // pipe.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    // The names of embedded fonts hang on hash order: the same report is the same bytes in every
    // process.
    QHashSeed::setDeterministicGlobalSeed();
    return app::run(argc, argv);
}
