#!/usr/bin/env bash
# Builds the committed sources twice, in two folders, and compares the runnable file bit by bit. Usage: docs/measure/reproducible.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for copy in one two; do
  git clone -q . "$work/$copy"
  (cd "$work/$copy" && mvn -q -pl web -am package -DskipTests)
done
cmp "$work/one/web/target/caravanserai.jar" "$work/two/web/target/caravanserai.jar"
sha256sum <"$work/one/web/target/caravanserai.jar"
