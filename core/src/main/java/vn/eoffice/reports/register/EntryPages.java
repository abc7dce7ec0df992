package vn.eoffice.reports.register;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Registers;

/** All entries of a register, a page at a time. */
final class EntryPages implements Iterable<RegisterEntry> {

    private final Registers registers;
    private final String register;

    EntryPages(Registers registers, String register) {
        this.registers = registers;
        this.register = register;
    }

    @Override
    public Iterator<RegisterEntry> iterator() {
        return new Iterator<>() {
            private int skip;
            private Iterator<RegisterEntry> page = load();

            private Iterator<RegisterEntry> load() {
                List<RegisterEntry> items = registers
                        .entries(register, new PageRequest(skip, PageRequest.LIMIT))
                        .items();
                skip += items.size();
                return items.iterator();
            }

            @Override
            public boolean hasNext() {
                if (!page.hasNext() && skip > 0 && skip % PageRequest.LIMIT == 0) {
                    page = load();
                }
                return page.hasNext();
            }

            @Override
            public RegisterEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.next();
            }
        };
    }
}
