#!/bin/bash
# start.sh DATABASE - the contestant: the published bot on a database that starts with the pairing codes.
here="$(cd "$(dirname "$0")" && pwd)"
[ -f "$1" ] || cp "$here/out/seed.db" "$1"
exec dotnet "$here/out/EmulationBot.dll" --Storage:Path "$1"
