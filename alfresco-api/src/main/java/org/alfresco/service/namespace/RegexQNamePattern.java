package org.alfresco.service.namespace;

public class RegexQNamePattern implements QNamePattern {
    public static final QNamePattern MATCH_ALL = qname -> true;

    private RegexQNamePattern() {}

    @Override
    public boolean isMatch(QName qname) {
        throw new UnsupportedOperationException();
    }
}
