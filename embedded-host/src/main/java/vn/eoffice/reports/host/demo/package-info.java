/** {@code ./run.sh demo}: the main job, from a Word file to a search hit, played over HTTP in a throwaway folder. */
package vn.eoffice.reports.host.demo;
