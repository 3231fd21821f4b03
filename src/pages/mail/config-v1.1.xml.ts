/** The same file where programs look for it on the host `autoconfig.` of a domain. */
export { GET } from '../.well-known/autoconfig/mail/config-v1.1.xml.ts';
