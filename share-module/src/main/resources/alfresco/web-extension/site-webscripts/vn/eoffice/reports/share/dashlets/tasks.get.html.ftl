<#import "dashlet.inc.ftl" as dashlet>
<@dashlet.frame/>
