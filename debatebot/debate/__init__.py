"""Intent, recognition, moves, flow, facts, ballot and rounds, as pure sessions."""
