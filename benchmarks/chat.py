"""A WhatsApp chat of 200,000 messages: reading it, against chat-miner where BENCH_PEER names a Python that has it."""

from benchmarks.inputs import chat
from benchmarks.measure import made, peer, reading, say

PARSE = (
    "import sys\nfrom chatminer.chatparsers import WhatsAppParser\n"
    "parser = WhatsAppParser(sys.argv[1])\nparser.parse_file()\nparser.parsed_messages.get_df()"
)

if __name__ == "__main__":
    path, new = made("WhatsApp Chat with Tom Osterley.txt")
    if new:
        chat(path, 200_000)
    say("chat: 200,000 messages", reading(path), peer(PARSE, path), of="chat-miner")
