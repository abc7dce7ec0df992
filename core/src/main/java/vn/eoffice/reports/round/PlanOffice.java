package vn.eoffice.reports.round;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.text.VietnameseText;

/** The office that a plan sends its reports to: "gửi báo cáo (kèm đầy đủ các biểu mẫu) về Ban Tổ chức Tỉnh ủy". */
final class PlanOffice {

    private static final Pattern SEND = Pattern.compile("\\b(?:gui|nop)\\b[^.;\\n]{0,160}?\\bve (?:cho )?");

    private record Name(String folded, Unit unit) {}

    private final List<Name> names;

    PlanOffice(List<Unit> units) {
        this.names = units.stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                        .map(name -> new Name(VietnameseText.fold(name), unit)))
                .sorted(Comparator.comparingInt((Name name) -> -name.folded().length()))
                .toList();
    }

    /** The first one named, by its code. */
    Optional<String> in(String text) {
        String folded = VietnameseText.fold(text);
        for (Matcher send = SEND.matcher(folded); send.find(); ) {
            int at = send.end();
            Optional<Name> office = names.stream()
                    .filter(name -> folded.startsWith(name.folded(), at))
                    .findFirst();
            if (office.isPresent() && send.group().contains("bao cao")) {
                return office.map(name -> name.unit().code());
            }
        }
        return Optional.empty();
    }
}
