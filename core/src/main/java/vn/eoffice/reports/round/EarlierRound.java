package vn.eoffice.reports.round;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.eoffice.reports.port.Rounds;

/**
 * Finds the last round: the one with the latest period that ends before this one's, of the same receiving office or
 * assigning unit, that asked for the same form; of several for that period rather one that the same unit made, and one
 * that is closed. A classified one is none for a round that is not.
 */
final class EarlierRound {

    private final Rounds rounds;

    EarlierRound(Rounds rounds) {
        this.rounds = rounds;
    }

    Optional<Round> before(Round round, String form) {
        if (round.terms().period() == null) {
            return Optional.empty();
        }
        return rounds.all().stream()
                .filter(other -> other.state() == RoundState.OPEN || other.state() == RoundState.CLOSED)
                .filter(other -> other.terms().forms().contains(form))
                .filter(other -> isEarlier(other, round) && isOfSameOffice(other, round))
                .filter(other -> round.classified() || !other.classified())
                .max(Comparator.comparing(
                                (Round other) -> other.terms().period().to())
                        .thenComparing(other -> same(other.unit(), round.unit()))
                        .thenComparing(other -> other.state() == RoundState.CLOSED)
                        .thenComparing(Round::createdAt)
                        .thenComparing(other -> other.id().value()));
    }

    private static boolean isEarlier(Round other, Round round) {
        return other.terms().period() != null
                && other.terms().period().to().isBefore(round.terms().period().to());
    }

    private static boolean isOfSameOffice(Round other, Round round) {
        return same(other.terms().receivingOffice(), round.terms().receivingOffice())
                || same(other.terms().assigningUnit(), round.terms().assigningUnit());
    }

    private static boolean same(String one, String other) {
        return one != null && Objects.equals(one, other);
    }
}
