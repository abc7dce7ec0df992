package org.springframework.extensions.webscripts;

import java.io.IOException;

public interface WebScript {
    void init(Container container, Description description);

    Description getDescription();

    void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;
}
