#!/usr/bin/env bash
# The stock ledger's benchmark: postings a second beside bare JDBC, and questions to a long history, on H2 and PostgreSQL.
# Usage: docs/measure/ledger.sh postings [seconds a figure] [h2|postgresql]
#        docs/measure/ledger.sh document [lines] [documents] [h2|postgresql]
#        docs/measure/ledger.sh scans [seconds a figure] [h2|postgresql]
#        docs/measure/ledger.sh rest [seconds a figure]
#        docs/measure/ledger.sh past h2|postgresql [entries] [entries of the short ledger]
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
  postings) program=PostingFigures; set -- "${@:-30}" ;;
  document) program=DocumentFigures; set -- "${1:-500}" "${2:-9}" "${@:3}" ;;
  scans) program=ScanFigures; set -- "${@:-30}" ;;
  rest)
    mvn -q -pl web -am package -DskipTests -Dspotless.check.skip
    micro=$(find "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/fish/payara/extras/payara-micro" -name 'payara-micro-*.jar' | sort | tail -1)
    program=RestFigures; classes="$classes:web/target/classes"; set -- "${1:-30}" "$micro" ;;
  past) program=PastFigures; set -- "${1:-postgresql}" "${2:-10000000}" "${3:-100000}" ;;
  *) sed -n '2,8p' "$0" >&2; exit 2 ;;
esac
java -Xmx3g -Dcaravanserai.jar=web/target/caravanserai.jar -cp "$classes" "org.caravanserai.web.measure.$program" "$@" 2>web/target/measure.log || { tail -20 web/target/measure.log >&2; exit 1; }
