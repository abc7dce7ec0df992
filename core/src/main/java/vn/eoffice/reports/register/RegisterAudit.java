package vn.eoffice.reports.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.port.Registers;

/**
 * Looks through the registers for what must never be: a number twice, a gap, a counter that would give a number again, a
 * number without its document. Changes nothing; people have to decide. Acts for the system.
 */
public final class RegisterAudit {

    /** What journal and notices name in place of a document: the registers as a whole. Nobody can open it. */
    public static final DocumentId REGISTERS = new DocumentId("registers");

    private final Registers registers;
    private final Counters counters;
    private final Documents documents;
    private final Notifier notifier;
    private final JournalWriter journal;

    public RegisterAudit(
            Registers registers, Counters counters, Documents documents, Notifier notifier, JournalWriter journal) {
        this.registers = registers;
        this.counters = counters;
        this.documents = documents;
        this.notifier = notifier;
        this.journal = journal;
    }

    /** The registers there are to look through. */
    public List<Register> registers() {
        return registers.all();
    }

    /**
     * What is wrong with a register; numbers only, nothing of the documents. What is wrong only at the first look was a
     * number that somebody took meanwhile.
     */
    public List<Finding> examine(Register register) {
        List<Finding> findings = look(register);
        if (!findings.isEmpty()) {
            findings.retainAll(look(register));
        }
        return findings;
    }

    private List<Finding> look(Register register) {
        Map<String, List<RegisterEntry>> series = new TreeMap<>();
        new EntryPages(registers, register.id())
                .forEach(entry -> series.computeIfAbsent(entry.series(), key -> new ArrayList<>())
                        .add(entry));
        List<Finding> findings = new ArrayList<>();
        series.forEach((key, entries) -> {
            findings.addAll(SeriesCheck.check(register, entries, counters.last(key)));
            findings.addAll(withoutDocument(register, entries));
        });
        return findings;
    }

    private List<Finding> withoutDocument(Register register, List<RegisterEntry> entries) {
        List<RegisterEntry> issued = entries.stream()
                .filter(entry -> entry.state() == RegisterEntry.State.ISSUED)
                .toList();
        Map<DocumentId, Document> known = documents.find(issued.stream()
                .map(RegisterEntry::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return issued.stream()
                .filter(entry -> entry.document() == null || !known.containsKey(entry.document()))
                .map(entry -> Finding.of(
                        "register.no-document",
                        register.id(),
                        Objects.requireNonNullElseGet(entry.number(), () -> String.valueOf(entry.serial()))))
                .toList();
    }

    /** Writes down what was found, and tells the administrators when anything was. */
    public void report(int examined, List<Finding> findings) {
        String codes = findings.stream()
                .map(finding -> finding.code() + " " + String.join(" ", finding.arguments()))
                .collect(Collectors.joining("; "));
        journal.write(
                REGISTERS,
                Action.AUDITED,
                JournalWriter.SYSTEM,
                Detail.of("registers", String.valueOf(examined)),
                Detail.of("findings", codes));
        if (!findings.isEmpty()) {
            tell("notice.audit", findings);
        }
    }

    /** Tells the administrators of findings, each once. */
    public void tell(String notice, List<Finding> findings) {
        notifier.send(new Notice(
                Set.of(Authority.role(Role.ADMINISTRATOR)),
                notice,
                List.of(String.valueOf(findings.size()), AuditText.of(findings)),
                REGISTERS));
    }
}
