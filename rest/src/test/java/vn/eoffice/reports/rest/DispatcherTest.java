package vn.eoffice.reports.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.rest.error.Errors;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.http.HttpCall;
import vn.eoffice.reports.rest.http.Method;
import vn.eoffice.reports.rest.http.Part;
import vn.eoffice.reports.rest.http.Payload;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.json.Json;

class DispatcherTest {

    private static final Transactions AT_ONCE = new Transactions() {
        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }
    };

    private static final Transactions BROKEN = new Transactions() {
        @Override
        public <T> T read(Supplier<T> work) {
            throw new IllegalStateException("the password of the database is geheim");
        }

        @Override
        public <T> T write(Supplier<T> work) {
            throw new IllegalStateException("the password of the database is geheim");
        }
    };

    @TempDir
    Path folder;

    @Test
    void aFaultIsToldByItsIdAlone() throws IOException {
        Reply reply = dispatch(call(Method.GET, "/me", TestDirectory.CLERK), BROKEN);

        assertThat(reply.status()).isEqualTo(500);
        assertThat(text(reply))
                .contains("\"errorKey\":\"request.unexpected\"")
                .doesNotContain("geheim")
                .doesNotContain("IllegalState");
    }

    @Test
    void nobodyIsServedWithoutSigningInButTheHealthCheck() throws IOException {
        assertThat(dispatch(call(Method.GET, "/me", null), AT_ONCE).status()).isEqualTo(401);
        assertThat(dispatch(call(Method.GET, "/health", null), BROKEN).status()).isEqualTo(200);
    }

    @Test
    void anUnreadableUploadLeavesNothingBehind() throws IOException {
        HttpCall call = new HttpCall(
                Method.POST,
                "/extractions",
                Map.of(),
                Map.of("content-type", "text/plain"),
                body("abc"),
                TestDirectory.CLERK);

        Reply reply = dispatch(call, AT_ONCE);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(text(reply)).contains("file.damaged");
        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void anUploadOverTheLimitLeavesNothingBehind() throws IOException {
        HttpCall call = new HttpCall(
                Method.POST,
                "/extractions",
                Map.of(),
                Map.of("Content-Type", "text/plain"),
                body("a".repeat(1001)),
                TestDirectory.CLERK);

        Reply reply = dispatch(call, AT_ONCE);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void aPathKeepsItsEncodedSlash() throws IOException {
        assertThat(dispatch(call(Method.GET, "/documents/a%2Fhistory", TestDirectory.CLERK), AT_ONCE)
                        .status())
                .isEqualTo(404);
        assertThat(dispatch(call(Method.GET, "/documents/%zz", TestDirectory.CLERK), AT_ONCE)
                        .status())
                .isEqualTo(400);
    }

    private Reply dispatch(HttpCall call, Transactions transactions) {
        Texts texts = new Texts();
        return new Dispatcher(TestService.routes(folder), new Errors(new Json(), texts), texts)
                .dispatch(call, transactions);
    }

    private static HttpCall call(Method method, String path, Actor actor) {
        return new HttpCall(method, path, Map.of(), Map.of(), Payload.NONE, actor);
    }

    private static Payload body(String text) {
        return new Payload() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public List<Part> parts() {
                return List.of();
            }
        };
    }

    private static String text(Reply reply) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reply.body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
