package vn.eoffice.reports.host.app;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaTypeFactory;
import org.springframework.util.DigestUtils;

/**
 * Serves the screens. A path that names no file is a place inside the application and gets its page; the page carries a
 * nonce of its own, because Angular puts the styles of components into the page as they are first shown.
 */
final class AppServlet extends HttpServlet {

    static final String NONCE = "__CSP_NONCE__";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; "
            + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
            + "base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    /** Of the worker that reads PDFs: it decodes what strangers sent, so it gets no more than its own files. */
    private static final String WORKER_POLICY =
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

    private static final String WORKER = ".mjs";

    private static final Pattern FILE =
            Pattern.compile("/(?:[A-Za-z0-9_-]++/)*+[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++)++");
    private static final Pattern HASHED = Pattern.compile("/[A-Za-z0-9_]++-[A-Z0-9]{8}\\.[a-z0-9]++");
    private static final int NONCE_BYTES = 16;

    private final transient Resource folder;
    private final transient SecureRandom random = new SecureRandom();

    AppServlet(Resource folder) {
        this.folder = folder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if (path.contains(".")) {
            file(path, request, response);
        } else {
            page(response);
        }
    }

    private void file(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Resource file = FILE.matcher(path).matches() ? folder.createRelative(path.substring(1)) : null;
        if (file == null || !file.isReadable()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        MediaTypeFactory.getMediaType(path).ifPresent(type -> response.setContentType(type.toString()));
        if (path.endsWith(WORKER)) {
            response.setHeader("Content-Security-Policy", WORKER_POLICY);
        }
        boolean forEver = HASHED.matcher(path).matches();
        response.setHeader("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "no-cache");
        byte[] content = file.getContentAsByteArray();
        String tag = forEver ? null : tag(content);
        response.setHeader("ETag", tag);
        if (tag != null && tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.getOutputStream().write(content);
        }
    }

    /** Of the content alone: files of two builds may have one time. Weak, because Tomcat packs nothing that has another. */
    private static String tag(byte[] content) {
        return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
    }

    private void page(HttpServletResponse response) throws IOException {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        String page = folder.createRelative("index.html").getContentAsString(StandardCharsets.UTF_8);
        response.getOutputStream().write(page.replace(NONCE, nonce).getBytes(StandardCharsets.UTF_8));
    }
}
