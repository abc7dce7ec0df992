package vn.eoffice.reports.distribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.distribution.Delivery.State;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.port.Deliveries;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Journal;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.routing.DueLevel;

/**
 * Reminds of copies that nobody has acknowledged and of the deadlines that a sent document sets. Yellow tells those who
 * have to act, red their unit's leaders and the desk that sent it too, special red also the leaders of the unit that sent
 * it. Each is told once: the journal says what was. Acts for the system.
 */
public final class Reminders {

    private static final int FORGOTTEN_DAYS = 30;

    private final Documents documents;
    private final Deliveries deliveries;
    private final Directory directory;
    private final Notifier notifier;
    private final Journal entries;
    private final JournalWriter journal;
    private final Clock clock;

    public Reminders(
            Documents documents,
            Deliveries deliveries,
            Directory directory,
            Notifier notifier,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.directory = directory;
        this.notifier = notifier;
        this.entries = journal;
        this.journal = new JournalWriter(journal, clock);
        this.clock = clock;
    }

    /**
     * Reminds of one document what it is time for, in the caller's transaction.
     *
     * @return how many notices went out; 0 when it is no longer distributed
     */
    public int remind(DocumentId id, ReminderTimes times) {
        Document document = documents
                .find(id)
                .filter(found -> found.status() == DocumentStatus.DISTRIBUTED)
                .orElse(null);
        if (document == null) {
            return 0;
        }
        List<Delivery> copies =
                deliveries.of(id).stream().filter(Delivery::isInbox).toList();
        List<Reminder> due = Stream.concat(receipts(copies, times), deadlines(document, times))
                .toList();
        List<Reminder> untold = due.isEmpty() ? due : untold(id, due);
        untold.forEach(reminder -> send(document, copies, reminder));
        return untold.size();
    }

    private List<Reminder> untold(DocumentId id, List<Reminder> due) {
        Predicate<Reminder> told = new Told(entries.of(id));
        return due.stream().filter(told.negate()).toList();
    }

    private Stream<Reminder> receipts(List<Delivery> copies, ReminderTimes times) {
        Instant now = clock.instant();
        return copies.stream().filter(copy -> copy.state() == State.SENT).flatMap(copy -> {
            DueLevel level = times.receipt(Duration.between(copy.sentAt(), now).toDays());
            return reminder("receipt", level, copy.recipientName(), copy.recipient());
        });
    }

    private Stream<Reminder> deadlines(Document document, ReminderTimes times) {
        LocalDate today = LocalDate.now(clock);
        return document.metadata().deadlines().stream()
                .map(Deadline::date)
                .filter(Objects::nonNull)
                .distinct()
                .filter(date -> date.plusDays(FORGOTTEN_DAYS).isAfter(today))
                .flatMap(date -> reminder("deadline", times.deadline(date, today), date.toString(), null));
    }

    private static Stream<Reminder> reminder(String of, DueLevel level, String name, Authority only) {
        return level == DueLevel.NORMAL ? Stream.empty() : Stream.of(new Reminder(of, level, name, only));
    }

    private void send(Document document, List<Delivery> copies, Reminder reminder) {
        Set<Authority> told = new ToTell(directory, document).of(reminder, copies);
        journal.write(
                document.id(),
                Action.ESCALATED,
                JournalWriter.SYSTEM,
                Detail.of("step", reminder.of()),
                Detail.of("level", reminder.level().code()),
                Detail.of("name", reminder.name()));
        List<String> words = Stream.concat(Notice.wordsOf(document).stream(), Stream.of(reminder.name()))
                .toList();
        String key = "notice." + reminder.of() + "." + reminder.level().code();
        notifier.send(new Notice(told, key, words, document.id()));
    }

    /** @param only who has not acknowledged; null for everybody who received the document */
    private record Reminder(String of, DueLevel level, String name, Authority only) {}

    /** What the journal says was told already: that level, or a higher one. */
    private record Told(List<JournalEntry> entries) implements Predicate<Reminder> {

        @Override
        public boolean test(Reminder reminder) {
            return entries.stream()
                    .filter(entry -> entry.action() == Action.ESCALATED)
                    .map(JournalEntry::details)
                    .anyMatch(details -> reminder.of().equals(details.get("step"))
                            && reminder.name().equals(details.get("name"))
                            && DueLevel.ofCode(String.valueOf(details.get("level")))
                                    .filter(level -> level.compareTo(reminder.level()) >= 0)
                                    .isPresent());
        }
    }

    private record ToTell(Directory directory, Document document) {

        Set<Authority> of(Reminder reminder, List<Delivery> copies) {
            Set<Authority> told = new HashSet<>();
            if (reminder.only() != null) {
                told.add(reminder.only());
            } else {
                copies.stream()
                        .map(Delivery::recipient)
                        .filter(Objects::nonNull)
                        .forEach(told::add);
            }
            if (reminder.level() != DueLevel.YELLOW) {
                List.copyOf(told).forEach(recipient -> told.addAll(leadersOf(recipient)));
                told.add(Authority.clerksOf(document.unit()));
            }
            if (reminder.level() == DueLevel.SPECIAL_RED) {
                told.addAll(leaders(document.unit()));
            }
            return told;
        }

        private List<Authority> leadersOf(Authority recipient) {
            return switch (recipient.type()) {
                case UNIT, CLERKS -> leaders(recipient.id());
                case USER, ROLE -> List.of();
            };
        }

        private List<Authority> leaders(String unit) {
            return directory.people(unit, Role.SIGNER).stream()
                    .map(leader -> Authority.user(leader.userId()))
                    .toList();
        }
    }
}
