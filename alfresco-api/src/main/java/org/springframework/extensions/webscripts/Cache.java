package org.springframework.extensions.webscripts;

public class Cache {
    private boolean neverCache;

    public void setNeverCache(boolean neverCache) {
        this.neverCache = neverCache;
    }

    public boolean getNeverCache() {
        return neverCache;
    }
}
