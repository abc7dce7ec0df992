<#import "dashlet.inc.ftl" as dashlet>
<@dashlet.frame title=msg("rpt.dashlet.late-units.header")/>
