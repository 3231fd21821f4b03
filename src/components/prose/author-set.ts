import Address from './Address.astro';
import AppleProfile from './AppleProfile.astro';
import AutoconfigAddress from './AutoconfigAddress.astro';
import Choice from './Choice.astro';
import Closed from './Closed.astro';
import Copy from './Copy.astro';
import DnsCheck from './DnsCheck.astro';
import DnsRecords from './DnsRecords.astro';
import Domain from './Domain.astro';
import FirewallRules from './FirewallRules.astro';
import HandOut from './HandOut.astro';
import Host from './Host.astro';
import Note from './Note.astro';
import PhoneCode from './PhoneCode.astro';
import Port from './Port.astro';
import Pre from './Pre.astro';
import ProviderName from './ProviderName.astro';
import RegistryFile from './RegistryFile.astro';
import RegistryValues from './RegistryValues.astro';
import Retention from './Retention.astro';
import RetentionPlace from './RetentionPlace.astro';
import Security from './Security.astro';
import Settings from './Settings.astro';
import Standard from './Standard.astro';
import Support from './Support.astro';
import Table from './Table.astro';
import ThisProvider from './ThisProvider.astro';
import TlsMinimum from './TlsMinimum.astro';
import UserName from './UserName.astro';
import Warning from './Warning.astro';
import Webmail from './Webmail.astro';
import When from './When.astro';
import ZoneFile from './ZoneFile.astro';

/** The components an author may use in MDX; `src/content-check/check-prose.ts` knows their attributes. */
export const authorSet = {
  Address,
  AppleProfile,
  AutoconfigAddress,
  DnsCheck,
  DnsRecords,
  Domain,
  FirewallRules,
  HandOut,
  ZoneFile,
  Choice,
  Closed,
  Copy,
  Host,
  Note,
  PhoneCode,
  Port,
  ProviderName,
  RegistryFile,
  RegistryValues,
  Retention,
  RetentionPlace,
  Security,
  Settings,
  Standard,
  Support,
  ThisProvider,
  TlsMinimum,
  UserName,
  Warning,
  Webmail,
  When,
  pre: Pre,
  table: Table,
};
