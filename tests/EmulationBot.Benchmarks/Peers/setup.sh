#!/bin/bash
# setup.sh PEERS - publishes the bot, makes the units and codes, and enters the contestant into the harness at PEERS.
set -e; cd "$(dirname "$0")"; peers="$1"
dotnet publish ../../../src/EmulationBot -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$peers/bots/emulationbot/out"
dotnet run --project .. -c Release -- peers "$peers/bots/emulationbot/out"
cp start.sh "$peers/bots/emulationbot/"
cp dialogue.json "$peers/dialogues/emulationbot.json"
python3 - "$peers/contestants.json" contestant.json <<'JOIN'
import json, sys
path, own = sys.argv[1:]
entry = json.load(open(own))
others = [c for c in json.load(open(path)) if c["name"] != entry["name"]]
json.dump(others + [entry], open(path, "w"), ensure_ascii=False, indent=2)
JOIN
