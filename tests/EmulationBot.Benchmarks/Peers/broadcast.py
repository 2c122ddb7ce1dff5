"""broadcast.py OUT DATABASE - a database for the harness's broadcast test: OUT/seed.db with $COUNT messages waiting for as many chats."""
import json, os, shutil, sqlite3, sys

out, path = sys.argv[1:]
count = int(os.environ["COUNT"])
shutil.copy(os.path.join(out, "seed.db"), path)
db = sqlite3.connect(path)
for n in range(count):
    chat = str(7_000_000_000 + n)
    payload = json.dumps({"chatId": chat, "reply": {"text": [f"Thông báo số {n}"]}}, ensure_ascii=False)
    db.execute("insert into people (Id, Channel, Account, ChatId, Role, Muted, Unreachable, DialogueJson, FirstSeenAt, Version) values (?, 'telegram', ?, ?, 'Guest', 0, 0, '{}', 0, 0)", (f"telegram:{chat}", chat, chat))
    db.execute("insert into outbox (Channel, ChatId, PersonId, Lane, PayloadJson, CreatedAt, QueuedAt, Attempts, State, Uncertain) values ('telegram', ?, ?, 'Broadcast', ?, 0, 0, 0, 'Pending', 0)", (chat, f"telegram:{chat}", payload))
db.commit()
