// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a file for data/, at the schema version of this program: `make_stored_file data/v2.sqlite`. To be run once for each
// version, before a step is added to app/store/migrations.cpp; the file then stays as it is for ever.
#include "unit/store/storedfile.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_stored_file FILE\n");
        return 2;
    }
    auto store = undelivered::Store::open(QString::fromLocal8Bit(argv[1]));
    if (!store || !undelivered::test::fillStoredFile(**store)) {
        std::fprintf(stderr, "failed\n");
        return 1;
    }
    return 0;
}
