package vn.eoffice.reports.citation;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.number.NumberReader.FoundNumber;
import vn.eoffice.reports.text.ComposedText;

/**
 * Finds the documents named in running text: by number, by a short form of one, and the few that are cited by name
 * (resolutions of congresses, laws with their year). Takes time linear in the length of the text. Thread-safe.
 */
public final class CitationFinder {

    private final NumberReader numbers;
    private final NumberMentions numberMentions;
    private final ShortMentions shortMentions;
    private final CongressMentions congressMentions;
    private final LawMentions lawMentions;
    private final OpenMentions openMentions;
    private final CommitteeCodes committees;

    public CitationFinder(NumberReader numbers) {
        this.numbers = numbers;
        TypeWords types = new TypeWords(numbers.tables());
        BodyNames bodies = new BodyNames(numbers.tables());
        this.numberMentions = new NumberMentions(numbers.tables(), types, bodies);
        this.shortMentions = new ShortMentions(types, bodies);
        this.congressMentions = new CongressMentions(bodies);
        this.lawMentions = new LawMentions(bodies);
        this.openMentions = new OpenMentions(types, bodies);
        this.committees = new CommitteeCodes(types, bodies);
    }

    /**
     * Finds every cited document once, in the order of first mention; a short form is merged into the long one.
     *
     * @param text the running text, without the document's own header
     */
    public List<Citation> find(String text) {
        return findAll(text).citations();
    }

    /**
     * Like {@link #find}, with the document apart that the text says it was issued with.
     *
     * @param text the running text, without the document's own header; that of an annex from its title on
     */
    public Citations findAll(String text) {
        ComposedText own = ComposedText.of(text).asOriginal();
        String composed = own.text();
        List<FoundNumber> found = committees.settled(composed, numbers.find(own));
        List<Mention> mentions = new ArrayList<>(numberMentions.in(composed, found));
        mentions.addAll(shortMentions.in(composed, found));
        mentions.addAll(congressMentions.in(composed));
        mentions.addAll(lawMentions.in(composed));
        mentions.addAll(openMentions.in(composed));
        return new CitationList(composed).of(mentions);
    }
}
