package vn.eoffice.reports.outline;

import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes drafts and consolidated reports. */
final class DraftWriter {

    private static final Locale VIETNAMESE = Locale.ROOT;

    private final Outline outline;
    private final DraftRequest request;
    private final LayoutRules rules;
    private final DraftFrame frame;
    private final PaperXml paper = new PaperXml();

    DraftWriter(Outline outline, DraftRequest request) {
        this.outline = outline;
        this.request = request;
        this.rules = LayoutRules.of(request.profile());
        this.frame = new DraftFrame(request);
    }

    void draft(OutputStream docx) {
        write(this::instructions, UnaryOperator.identity(), AbsentReports.NONE, docx);
    }

    void consolidate(List<UnitReport> reports, AbsentReports absent, OutputStream docx) {
        write(new Consolidation(reports, rules)::fill, TitleSplit::withoutAdvice, absent, docx);
    }

    private void write(
            DraftHeadings.Filling filling, UnaryOperator<String> titles, AbsentReports absent, OutputStream docx) {
        frame.header(paper);
        frame.title(paper, outline.subject());
        if (request.opening() != null) {
            paper.add(Style.body(rules), request.opening());
        }
        new DraftHeadings(paper, rules, filling, titles).print(outline);
        units("paper.units-nothing", absent.nothing());
        units("paper.units-missing", absent.missing());
        units("paper.units-withheld", absent.withheld());
        frame.end(paper);
        annexes();
        PaperFile.write(paper, rules, docx);
    }

    private void units(String key, List<String> names) {
        if (!names.isEmpty()) {
            String units = String.join("; ", names);
            paper.add(
                    Style.body(rules).asItalic(),
                    OutlineTexts.text(VIETNAMESE, key, String.valueOf(names.size()), units));
        }
    }

    private void instructions(PaperXml into, String path, Heading heading, boolean leaf) {
        if (request.instructions()) {
            heading.text().forEach(text -> into.add(Style.body(rules).asItalic(), text));
            heading.children().forEach(child -> instruction(into, child));
        }
        if (leaf) {
            into.add(Style.body(rules), DraftHeadings.DOTS);
        }
    }

    private void instruction(PaperXml into, Heading child) {
        if (!child.expected()) {
            String lead = child.kind() == HeadingKind.BRACKET ? "(" + child.label() + ") " : child.label() + " ";
            into.add(Style.body(rules).asItalic(), lead + child.title());
            child.text().forEach(text -> into.add(Style.body(rules).asItalic(), text));
            child.children().forEach(below -> instruction(into, below));
        }
    }

    /** A page for each form, with its title where the outline's file has it. */
    private void annexes() {
        Set<String> codes = new LinkedHashSet<>();
        outline.annexes().forEach(pointer -> codes.add(pointer.code()));
        outline.forms().forEach(form -> codes.add(form.code()));
        for (String code : codes) {
            String title = outline.forms().stream()
                    .filter(form -> form.code().equals(code))
                    .map(AnnexForm::title)
                    .findFirst()
                    .orElse("");
            paper.pageBreak().add(Style.centred(14).asBold(), OutlineTexts.text(VIETNAMESE, "paper.annex", code));
            if (!title.isEmpty()) {
                paper.add(Style.centred(14).asBold(), title);
            }
            String report = frame.numberAndDate();
            paper.add(Style.centred(13).asItalic(), OutlineTexts.text(VIETNAMESE, "paper.annex-of", report));
            paper.add(Style.centred(14).spaced(0, 12), rules.isParty() ? "-----" : "");
            paper.add(Style.centred(13), OutlineTexts.text(VIETNAMESE, "paper.annex-here", code));
        }
    }
}
