package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.repository.Turns.Turn;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void whoDoesNotGetTheTurnInTimeHasNone() {
        turns.await("series-kh", 1);

        assertThat(turns.await("series-kh", 1)).isNull();
    }

    @Test
    void aTurnThatNobodyEndsIsNotWaitedForForEver() {
        Turn lost = turns.await("series-kh", 1);
        turns.giveUp("series-kh");

        Turn next = turns.await("series-kh", 1);
        assertThat(next).isNotNull();

        turns.end("series-kh", lost);
        assertThat(turns.await("series-kh", 1)).isNull();
        turns.end("series-kh", next);
        assertThat(turns.await("series-kh", 1)).isNotNull();
    }
}
