#!/bin/bash
# soak.sh PEERS [SECONDS] - ten minutes of dialogues by 16 people without a pause; the memory and the files every 30 s on the way.
peers="$(cd "$1" && pwd)"; secs="${2:-600}"; mkdir -p "$peers/.db"
dotnet "$peers/driver/out/driver.dll" load --root "$peers" --dir "$peers/.db" --bots emulationbot --users 16 --rounds 1 --warm 15 --secs "$secs" &
load=$!
while kill -0 $load 2>/dev/null; do
  sleep 30
  bot=$(pgrep -f "$peers/bots/emulationbot/out/EmulationBot.dll" | head -1)
  [ -n "$bot" ] && echo "$(date +%T) rss $(awk '/VmRSS/{print int($2 / 1024)}' /proc/$bot/status) MB, threads $(ls /proc/$bot/task | wc -l), files $(ls /proc/$bot/fd | wc -l), database $(du -cm "$peers"/.db/emulationbot.db* | tail -1 | cut -f1) MB"
done
wait $load
