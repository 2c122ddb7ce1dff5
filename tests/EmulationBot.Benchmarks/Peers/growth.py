"""growth.py DATABASE - adds 100,000 registrations and 1,000,000 settled updates with their answers, as years of use leave them."""
import sqlite3, sys

db = sqlite3.connect(sys.argv[1])
db.execute("pragma synchronous = off")
answers = '{"unit":"x","signer-name":"Nguyễn Văn An","signer-office":"Chủ tịch UBND xã","phone":"0912345678","movements":"1,3,5","targets":"Đạt 19/19 tiêu chí nông thôn mới"}'
db.executemany(
    "insert into registrations (PlanId, UnitId, Number, Code, Version, State, FirstSentAt, SentAt, SentBy, SentByName, Late, AnswersJson) values ('cu', ?, ?, ?, 1, 'Sent', 0, 0, 'telegram:1', null, 0, ?)",
    ((f"don-vi-cu-{n:06}", n, f"CU-{n:06}", answers) for n in range(100_000)))
update = '{"channel":"telegram","account":"6000000000","chatId":"6000000000","incoming":{"content":{"$type":"words","text":"Đạt 19/19 tiêu chí nông thôn mới; giảm 2% hộ nghèo"}}}'
now = 1580950000000
db.executemany(
    "insert into inbox (Channel, UpdateId, Sequence, PersonId, ReceivedJson, ReceivedAt, DoneAt) values ('telegram', ?, ?, ?, ?, ?, ?)",
    ((str(n), n, f"telegram:{6_000_000_000 + n % 5000}", update, now, now) for n in range(1_000_000, 2_000_000)))
reply = '{"chatId":"6000000000","reply":{"text":["Đã ghi chỉ tiêu. ",{"Strong":"Bước 7/8"}]}}'
db.executemany(
    "insert into outbox (Channel, ChatId, PersonId, Lane, PayloadJson, CreatedAt, QueuedAt, Attempts, State, Uncertain, SentAt) values ('telegram', '6000000000', 'telegram:6000000000', 'Reply', ?, ?, ?, 0, 'Sent', 0, ?)",
    ((reply, now, now, now) for _ in range(1_000_000)))
db.commit()
