package vn.eoffice.reports.host.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.eoffice.reports.rest.acceptance.Answer;
import vn.eoffice.reports.rest.acceptance.Desk;
import vn.eoffice.reports.rest.acceptance.Person;

/** Brings papers through the office, whatever happens to the host, and notes what it has acknowledged. */
final class OfficeDay {

    private final Supplier<Desk> open;
    private final Ledger ledger;

    /** @param open the desk of the host that serves; waits for one */
    OfficeDay(Supplier<Desk> open, Ledger ledger) {
        this.open = open;
        this.ledger = ledger;
    }

    /** How far a paper gets. */
    enum Fate {
        DRAFT(1),
        WITHDRAWN(3),
        IN_REVIEW(2),
        RETURNED(3),
        SIGNED_AT_ONCE(3),
        REVIEWED(4),
        REVIEWED_AND_RECEIVED(5);

        /** How many things the host has to acknowledge on the way there. */
        private final int steps;

        Fate(int steps) {
            this.steps = steps;
        }

        int steps() {
            return steps;
        }

        static Fate random(Random random) {
            int tenth = random.nextInt(10);
            return tenth < 4
                    ? values()[tenth]
                    : tenth < 5 ? SIGNED_AT_ONCE : tenth < 6 ? REVIEWED : REVIEWED_AND_RECEIVED;
        }
    }

    void bring(Paper paper, Fate fate) {
        String id = file(paper);
        if (fate == Fate.DRAFT) {
            return;
        }
        submit(id, fate == Fate.SIGNED_AT_ONCE ? "" : "\"reviewer\":\"user:thamdinh\",");
        switch (fate) {
            case WITHDRAWN -> withdraw(id);
            case RETURNED -> decide(id, Desk::reviewer, "return", "returned");
            case SIGNED_AT_ONCE -> sign(id);
            case REVIEWED, REVIEWED_AND_RECEIVED -> {
                review(id);
                sign(id);
            }
            default -> {}
        }
        if (fate == Fate.REVIEWED_AND_RECEIVED) {
            receive(id);
        }
    }

    /** What was filed without an answer may be there or not: the clerk files another paper. */
    private String file(Paper first) {
        Paper paper = first;
        while (true) {
            Desk desk = open.get();
            try {
                Answer answer =
                        desk.clerk().post("/documents", paper.form(desk)).expect(201);
                String id = answer.entry().get("id").asText();
                ledger.filed(id, paper);
                return id;
            } catch (UncheckedIOException e) {
                ledger.unanswered();
                paper = paper.another();
            }
        }
    }

    private void submit(String id, String reviewer) {
        String body = "{" + reviewer + "\"signer\":\"user:lanhdao\"}";
        JsonNode after = insist(
                id, now -> is(now, "in-review"), desk -> desk.clerk().post("/documents/" + id + "/routing", body));
        ledger.decided(id, after.get("status").asText());
    }

    private void withdraw(String id) {
        JsonNode after = insist(
                id, now -> is(now, "draft"), desk -> desk.clerk().delete("/documents/" + id + "/routing?reason=nham"));
        ledger.decided(id, after.get("status").asText());
    }

    private void review(String id) {
        decide(id, Desk::reviewer, "approve", "in-review");
    }

    private void sign(String id) {
        JsonNode after = decide(id, Desk::signer, "approve", "distributed");
        ledger.numbered(id, after.get("number").asText());
    }

    private JsonNode decide(String id, Function<Desk, Person> who, String outcome, String expected) {
        JsonNode after = insist(
                id,
                now -> who.apply(open.get()).get("/tasks?maxItems=1000").expect(200).entries().stream()
                        .noneMatch(task -> id.equals(task.at("/document/id").asText())),
                desk -> desk.decide(who.apply(desk), id, outcome, "đã xem"));
        if (!is(after, expected)) {
            throw new AssertionError(id + " is not " + expected + " but " + after.get("status"));
        }
        ledger.decided(id, expected);
        return after;
    }

    private void receive(String id) {
        while (true) {
            try {
                open.get().recipient().post("/documents/" + id + "/receipts").expect(200);
                ledger.received(id);
                return;
            } catch (UncheckedIOException e) {
                ledger.unanswered();
            }
        }
    }

    /** Makes a call until it is answered or, after a call without an answer, found to have been carried out. */
    private JsonNode insist(String id, Predicate<JsonNode> done, Function<Desk, Answer> call) {
        boolean again = false;
        while (true) {
            Desk desk = open.get();
            try {
                if (again) {
                    JsonNode now =
                            desk.clerk().get("/documents/" + id).expect(200).entry();
                    if (done.test(now)) {
                        return now;
                    }
                }
                return call.apply(desk).expect(200).entry();
            } catch (UncheckedIOException e) {
                ledger.unanswered();
                again = true;
            }
        }
    }

    private static boolean is(JsonNode document, String status) {
        return status.equals(document.get("status").asText());
    }
}
