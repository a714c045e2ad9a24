#!/usr/bin/env bash
# The stock ledger's benchmark: postings a second beside bare JDBC, and questions to a long history, on H2 and PostgreSQL.
# Usage: docs/measure/ledger.sh postings [seconds a figure]
#        docs/measure/ledger.sh past h2|postgresql [entries]
# What runs is the application (rooms, observers, journal) without a server; PostgreSQL 17 is started for the run.
set -euo pipefail
cd "$(dirname "$0")/../.."
what=${1:-postings}
shift || true
mvn -q -pl web -am test-compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile=target/measure.classpath -Dmdep.includeScope=test -Dspotless.check.skip
classes="web/target/test-classes:$(cat web/target/measure.classpath)"
echo "cores $(nproc), load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | sed -n 2p)"
case "$what" in
  postings) program=PostingFigures; set -- "${1:-30}" ;;
  past) program=PastFigures; set -- "${1:-postgresql}" "${2:-10000000}" ;;
  *) sed -n '2,5p' "$0" >&2; exit 2 ;;
esac
java -Xmx3g -cp "$classes" "org.caravanserai.web.measure.$program" "$@" 2>web/target/measure.log || { tail -20 web/target/measure.log >&2; exit 1; }
