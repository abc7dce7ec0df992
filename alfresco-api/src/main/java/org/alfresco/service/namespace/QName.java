package org.alfresco.service.namespace;

import java.io.Serializable;

public final class QName implements QNamePattern, Serializable, Comparable<QName> {
    private final String namespaceURI;
    private final String localName;

    private QName(String namespaceURI, String localName) {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("a QName has a local name");
        }
        this.namespaceURI = namespaceURI == null ? "" : namespaceURI;
        this.localName = localName;
    }

    public static QName createQName(String namespaceURI, String localName) {
        return new QName(namespaceURI, localName);
    }

    public static QName createQName(String prefix, String localName, NamespacePrefixResolver prefixResolver) {
        return new QName(prefixResolver.getNamespaceURI(prefix), localName);
    }

    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver) {
        int colon = qname.indexOf(':');
        return createQName(qname.substring(0, Math.max(colon, 0)), qname.substring(colon + 1), prefixResolver);
    }

    public static QName createQName(String qname) {
        int end = qname.indexOf('}');
        return qname.startsWith("{") && end > 0
                ? new QName(qname.substring(1, end), qname.substring(end + 1))
                : new QName("", qname);
    }

    public static String createValidLocalName(String name) {
        throw new UnsupportedOperationException();
    }

    public String getLocalName() {
        return localName;
    }

    public String getNamespaceURI() {
        return namespaceURI;
    }

    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        return prefixResolver.getPrefixes(namespaceURI).iterator().next() + ":" + localName;
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof QName other
                && namespaceURI.equals(other.namespaceURI)
                && localName.equals(other.localName);
    }

    @Override
    public int hashCode() {
        return 31 * localName.hashCode() + namespaceURI.hashCode();
    }

    @Override
    public String toString() {
        return "{" + namespaceURI + "}" + localName;
    }

    @Override
    public int compareTo(QName qname) {
        return toString().compareTo(qname.toString());
    }
}
