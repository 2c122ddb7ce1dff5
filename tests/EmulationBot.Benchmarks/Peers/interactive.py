"""interactive.py PORT DATABASE - people ask while a broadcast runs: one question a second from chats of their own, until nothing
waits any more; then prints how long from the update's arrival until its answer was delivered."""
import itertools, json, sqlite3, sys, time, urllib.request

port, path = sys.argv[1:]
db = sqlite3.connect(path)


def post(n):
    person = {"id": 8_000_000_000 + n, "is_bot": False, "first_name": "Hỏi"}
    message = {"message_id": 1, "date": 1581000000, "chat": {"id": person["id"], "type": "private"}, "from": person, "text": "Thời hạn đăng ký là khi nào?"}
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/webhook", json.dumps({"update_id": 900_000_000 + n, "message": message}).encode(),
        {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": "perf-secret-0123456789"})
    urllib.request.urlopen(request).read()


def waiting(lane):
    return db.execute("select count(*) from outbox where State = 'Pending' and Lane = ?", (lane,)).fetchone()[0]


for n in itertools.count():
    if waiting("Broadcast") == 0:
        break
    try:
        post(n)
    except OSError:
        pass  # It is still starting; that second is left out.
    time.sleep(1)
while waiting("Reply"):
    time.sleep(0.2)
took = sorted(t for (t,) in db.execute(
    "select o.SentAt - i.ReceivedAt from outbox o join inbox i on i.PersonId = o.PersonId where o.Lane = 'Reply' and o.State = 'Sent' and o.PersonId like 'telegram:80%'"))
print(json.dumps({"test": "interactive during broadcast", "asked": len(took), "p50_ms": took[len(took) // 2], "p99_ms": took[int(len(took) * .99)], "max_ms": took[-1]}), file=sys.stderr)
