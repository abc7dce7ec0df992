package vn.eoffice.reports.host.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.port.TestDirectory;

class PasswordAuthenticationTest {

    private final Map<String, Account> stored = new HashMap<>();
    private final CountingEncoder encoder = new CountingEncoder();
    private final LoginThrottleTest.MovableClock clock = new LoginThrottleTest.MovableClock();
    private final PasswordAuthentication authentication = new PasswordAuthentication(
            userId -> Optional.ofNullable(stored.get(userId)),
            encoder,
            new RememberedCredentials(clock),
            new LoginThrottle(clock));

    PasswordAuthenticationTest() {
        stored.put("vanthu", new Account(TestDirectory.CLERK, "hash of đúng"));
    }

    @Test
    void theRightPasswordGivesTheActor() {
        assertThat(signIn("vanthu", "đúng")).isEqualTo(TestDirectory.CLERK);
    }

    @Test
    void theSlowCheckIsDoneOnceInAWhile() {
        signIn("vanthu", "đúng");
        signIn("vanthu", "đúng");
        assertThat(encoder.checks).isEqualTo(1);

        clock.pass(Duration.ofMinutes(11));
        signIn("vanthu", "đúng");
        assertThat(encoder.checks).isEqualTo(2);
    }

    @Test
    void anOldPasswordIsRefusedAsSoonAsItIsChanged() {
        signIn("vanthu", "đúng");
        stored.put("vanthu", new Account(TestDirectory.CLERK, "hash of mới"));

        assertRefused("vanthu", "đúng");
        assertThat(signIn("vanthu", "mới")).isEqualTo(TestDirectory.CLERK);
    }

    @Test
    void whoMayNotSignInAnyMoreIsRefusedAtOnce() {
        signIn("vanthu", "đúng");
        stored.clear();

        assertRefused("vanthu", "đúng");
    }

    @Test
    void anUnknownUserCostsAsMuchTimeAsAWrongPassword() {
        assertRefused("ai-day", "sai");

        assertThat(encoder.checks).isEqualTo(1);
    }

    @Test
    void aGuesserWaitsAndWhoIsSignedInDoesNot() {
        signIn("vanthu", "đúng");
        for (int i = 0; i < 5; i++) {
            assertRefused("vanthu", "sai");
        }

        assertThatExceptionOfType(TooManyLoginsException.class).isThrownBy(() -> signIn("vanthu", "sai"));
        assertThat(signIn("vanthu", "đúng")).isEqualTo(TestDirectory.CLERK);
    }

    @Test
    void anEndlessPasswordIsNotLookedAt() {
        assertRefused("vanthu", "x".repeat(100_000));

        assertThat(encoder.checks).isZero();
    }

    private Actor signIn(String userId, String password) {
        Authentication given = UsernamePasswordAuthenticationToken.unauthenticated(userId, password);
        return (Actor) authentication.authenticate(given).getPrincipal();
    }

    private void assertRefused(String userId, String password) {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(userId, password));
    }

    private static final class CountingEncoder implements PasswordEncoder {

        private int checks;

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checks++;
            return hash.equals("hash of " + password);
        }
    }
}
