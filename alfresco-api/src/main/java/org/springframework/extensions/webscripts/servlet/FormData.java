package org.springframework.extensions.webscripts.servlet;

import java.io.InputStream;
import java.io.Serializable;
import java.util.Map;
import org.springframework.extensions.surf.util.Content;

public class FormData implements Serializable {
    private FormData() {}

    public boolean getIsMultiPart() {
        throw new UnsupportedOperationException();
    }

    public boolean hasField(String name) {
        throw new UnsupportedOperationException();
    }

    public FormField[] getFields() {
        throw new UnsupportedOperationException();
    }

    public void cleanup() {
        throw new UnsupportedOperationException();
    }

    public Map<String, String[]> getParameters() {
        throw new UnsupportedOperationException();
    }

    public class FormField implements Serializable {
        private FormField() {}

        public String getName() {
            throw new UnsupportedOperationException();
        }

        public boolean getIsFile() {
            throw new UnsupportedOperationException();
        }

        public String getValue() {
            throw new UnsupportedOperationException();
        }

        public Content getContent() {
            throw new UnsupportedOperationException();
        }

        public InputStream getInputStream() {
            throw new UnsupportedOperationException();
        }

        public String getMimetype() {
            throw new UnsupportedOperationException();
        }

        public String getFilename() {
            throw new UnsupportedOperationException();
        }

        public void cleanup() {
            throw new UnsupportedOperationException();
        }
    }
}
