package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.net.URI;

/** The Alfresco that runs already, with the platform module, in the office that the acceptance suite sets up. */
final class Acs {

    private Acs() {}

    /** Its clerk, signed in. */
    static HostClient clerk() throws IOException, InterruptedException {
        String url = System.getProperty("acs.url", "");
        if (url.isBlank()) {
            throw new IOException("say which server: -Dacs.url=http://host:8080/alfresco");
        }
        return HostClient.signedIn(
                URI.create(url.replaceFirst("/alfresco/?$", "")),
                System.getProperty("acs.user.clerk", "vanthu"),
                System.getProperty("acs.password.clerk", ""));
    }
}
