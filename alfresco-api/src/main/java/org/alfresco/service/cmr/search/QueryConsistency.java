package org.alfresco.service.cmr.search;

public enum QueryConsistency {
    EVENTUAL,
    TRANSACTIONAL,
    DEFAULT,
    TRANSACTIONAL_IF_POSSIBLE,
    HYBRID
}
