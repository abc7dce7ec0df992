package org.alfresco.service.cmr.repository;

public final class StoreRef implements EntityRef {
    public static final StoreRef STORE_REF_WORKSPACE_SPACESSTORE = new StoreRef("workspace", "SpacesStore");
    public static final StoreRef STORE_REF_ARCHIVE_SPACESSTORE = new StoreRef("archive", "SpacesStore");
    private final String protocol;
    private final String identifier;

    public StoreRef(String protocol, String identifier) {
        this.protocol = protocol;
        this.identifier = identifier;
    }

    public String getProtocol() {
        return protocol;
    }

    public String getIdentifier() {
        return identifier;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StoreRef other && protocol.equals(other.protocol) && identifier.equals(other.identifier);
    }

    @Override
    public int hashCode() {
        return 31 * protocol.hashCode() + identifier.hashCode();
    }

    @Override
    public String toString() {
        return protocol + "://" + identifier;
    }
}
