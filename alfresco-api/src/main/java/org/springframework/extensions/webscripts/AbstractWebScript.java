package org.springframework.extensions.webscripts;

public abstract class AbstractWebScript implements WebScript {
    private Description description;

    @Override
    public void init(Container container, Description description) {
        this.description = description;
    }

    @Override
    public final Description getDescription() {
        return description;
    }
}
