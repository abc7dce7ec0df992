package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.regex.Pattern;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.number.NumberReader.FoundNumber;

/** Reads the number of the document this one was issued with: "(Ban hành kèm theo Kế hoạch số 17-KH/TU …)". */
final class ParentReader {

    private static final int LINES = 10;
    private static final int LONGEST = 500;

    /** The note stands in a line of its own; inside a sentence the words tell how another document was issued. */
    private static final Pattern ATTACHED = Pattern.compile(
            "[(\\[/]?\\s?(?:duoc )?(?:ban hanh )?(?:dinh |gui )?kem(?: theo)?\\b|[(\\[/]?\\s?ban hanh theo\\b");

    private final NumberReader numbers;

    ParentReader(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** The canonical number; null when the document stands alone. */
    String read(Head head) {
        if (!head.hasTitle()) {
            return null;
        }
        int end = Math.min(head.segments().size(), head.title() + LINES);
        for (int i = Math.max(0, head.title() - 2); i < end; i++) {
            String folded = head.segments().get(i).folded();
            if (folded.length() < LONGEST && ATTACHED.matcher(folded).lookingAt()) {
                return number(head, i);
            }
        }
        return null;
    }

    private String number(Head head, int at) {
        int end = Math.min(head.segments().size(), at + 2);
        StringBuilder words = new StringBuilder();
        head.segments().subList(at, end).forEach(s -> words.append(s.text()).append(' '));
        List<FoundNumber> found = numbers.find(words);
        return found.isEmpty() ? null : found.get(0).number().canonical();
    }
}
