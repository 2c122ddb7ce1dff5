#!/bin/bash
# broadcast.sh PEERS - the harness's broadcast test with this bot: 3,000 messages that wait in its outbox, Telegram's limits kept.
# With ASK=1 others ask meanwhile (interactive.py); their answers come on top of the harness's count.
# As the harness's client (with API_ROOT) it starts the bot on them, and stops it when all are sent.
here="$(cd "$(dirname "$0")" && pwd)"; peers="$(cd "$1" && pwd)"; out="$peers/bots/emulationbot/out"
if [ -z "$API_ROOT" ]; then
  exec dotnet "$peers/driver/out/driver.dll" fakeapi --count 3000 --chats 3000 --rate 30 --hold "${2:-0}" --name emulationbot --client "$here/broadcast.sh $peers"
fi
db="$(mktemp -d)/broadcast.db"
python3 "$here/broadcast.py" "$out" "$db"
Telegram__Token="$BOT_TOKEN" Telegram__Mode=Webhook Telegram__ApiUrl="$API_ROOT" Telegram__WebhookUrl=http://127.0.0.1:9081/webhook \
  Telegram__WebhookSecret=perf-secret-0123456789 Http__Url=http://127.0.0.1:9081 dotnet "$out/EmulationBot.dll" --Storage:Path "$db" >&2 &
bot=$!
if [ -n "$ASK" ]; then python3 "$here/interactive.py" 9081 "$db" & else true & fi
asking=$!
until [ "$(python3 -c "import sqlite3; print(sqlite3.connect('$db').execute(\"select count(*) from outbox where State = 'Pending'\").fetchone()[0])")" = 0 ]; do sleep 1; done
wait $asking
kill $bot; wait $bot; exit 0
